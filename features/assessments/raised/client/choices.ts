'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { dropTyped, keepTyped, readTyped, type TypedKey } from '@/lib/typed-store';
import type { Values } from '../../types';

/** Apart from the draft's own typing, which the examination's form restores. */
const keyOf = (user: string, draft: string): TypedKey => [user, `${draft} review`, 'choices'];

const isValues = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string');

/** Every choice of the form by name; a tick that was taken away is a blank, so that it is told from one never seen. */
function choicesIn(form: HTMLFormElement): Values {
  const choices: Record<string, string> = {};
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement)) continue;
    if (field.type === 'checkbox') choices[field.name] = field.checked ? field.value : '';
    if (field.type === 'radio' && field.checked) choices[field.name] = field.value;
  }
  return choices;
}

/**
 * What was chosen on the review page, kept in this browser until the signature: who goes back to the draft and comes
 * again finds it as it was. Null until there is any; `keep` is told of every change.
 */
export function useChoices(form: RefObject<HTMLFormElement | null>, user: string, draft: string) {
  const [held, setHeld] = useState<Values | null>(null);
  const touched = useRef(false);
  useEffect(() => {
    const [, record] = keyOf(user, draft);
    void readTyped(user, record).then(([first]) => {
      // A choice that was made before the browser answered is the newer one.
      if (!touched.current && first && isValues(first.value)) setHeld(first.value);
    });
  }, [user, draft]);
  const keep = useCallback(() => {
    touched.current = true;
    if (form.current) void keepTyped(keyOf(user, draft), choicesIn(form.current));
  }, [form, user, draft]);
  return { held, keep };
}

/** Once signed there is nothing left to choose. */
export const forgetChoices = (user: string, draft: string): Promise<void> => dropTyped(keyOf(user, draft));
