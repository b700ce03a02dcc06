import type { FieldErrors, Refusal } from './result';

/**
 * What a form gets back from its action. React empties a form after an action, so a refusal brings the typed
 * values with it; passwords are never among them.
 */
export type FormState = {
  readonly refusal: Refusal | null;
  readonly fields: FieldErrors;
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  /** Counts refusals, so that a form can put the focus on its first fault each time. */
  readonly attempt: number;
  /** Set when the write is done and the page stays. */
  readonly saved: boolean;
};

export const untouched: FormState = { refusal: null, fields: {}, values: {}, attempt: 0, saved: false };

/** Every field of the product that holds a secret. What is merely called a code is typed work, and comes back. */
const SECRETS: ReadonlySet<string> = new Set(['password', 'passwordAgain', 'setUpCode']);

/** A form's fields as plain values: a name that occurs more than once becomes a list. */
export function formValues(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const key of new Set(form.keys())) {
    // React's own fields for actions that work without script.
    if (key.startsWith('$ACTION')) continue;
    const all = form.getAll(key).filter((entry) => typeof entry === 'string');
    const [first] = all;
    if (first !== undefined) values[key] = all.length > 1 ? all : first;
  }
  return values;
}

/** The typed values that may go back to the page. */
export const returnable = (values: Record<string, string | string[]>): FormState['values'] =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !SECRETS.has(key)));
