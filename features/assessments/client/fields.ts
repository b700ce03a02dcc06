'use client';

import { isBlank, rowKeys, rowOf } from '../format';
import type { Values } from '../types';

/** Names that belong to the form itself, not to the examination. */
const OWN = /^(\$ACTION|id$|patientId$|version$|next$|drop$|command$)/;

/** The examination's fields as they would be sent. */
export function fieldsOf(data: FormData): Values {
  const values: Record<string, string> = {};
  for (const [name, value] of data) {
    if (typeof value === 'string' && !OWN.test(name)) values[name] = value;
  }
  return values;
}

export const formFields = (form: HTMLFormElement): Values => fieldsOf(new FormData(form));

const LISTS = ['area', 'pin', 'gait', 'run', 'goal', 'treat'];

/** The values without rows in which nothing stands: a spare row that was left alone is none of the list. */
export function withoutBlankRows(values: Values): Values {
  const blank = LISTS.flatMap((list) =>
    rowKeys(values, list)
      .filter((key) => isBlank(rowOf(values, list, key)))
      .map((key) => `${list}.${key}.`),
  );
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => !blank.some((prefix) => name.startsWith(prefix))),
  );
}

/** Remembers the field that is being written in, to go back to it after the fields were drawn anew. */
export function holdFocus(form: HTMLFormElement): () => void {
  const at = document.activeElement;
  if (
    !(at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement)
  )
    return () => undefined;
  const { name, value } = at;
  const caret = at instanceof HTMLSelectElement || at.type === 'radio' ? null : at.selectionEnd;
  return () => {
    for (const field of form.elements) {
      if (
        !(
          field instanceof HTMLInputElement ||
          field instanceof HTMLTextAreaElement ||
          field instanceof HTMLSelectElement
        )
      )
        continue;
      if (field.name !== name || (field.type === 'radio' && field.value !== value)) continue;
      field.focus({ preventScroll: true });
      if (caret !== null && !(field instanceof HTMLSelectElement)) field.setSelectionRange(caret, caret);
      return;
    }
  };
}
