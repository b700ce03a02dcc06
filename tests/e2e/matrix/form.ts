import { untouched } from '@/lib/form-state';

/** A form as the page sends it, with the state that came before it. */
export const form = (fields: Record<string, string>, state: object = untouched) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return [state, data];
};
