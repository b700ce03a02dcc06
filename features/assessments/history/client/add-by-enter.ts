'use client';

import { type KeyboardEvent, useEffect, useRef } from 'react';

/**
 * Enter in a row of new fields adds the row and goes to the first field of the next one, so that several runs are
 * told without leaving the keyboard. Buttons and radios keep their own Enter.
 */
export function useAddByEnter(spare: string, add: () => void) {
  const box = useRef<HTMLFieldSetElement>(null);
  const goOn = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each new row
  useEffect(() => {
    if (goOn.current) box.current?.querySelector<HTMLElement>('input')?.focus();
    goOn.current = false;
  }, [spare]);
  const addOnEnter = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const at = event.target;
    if (event.key !== 'Enter' || !(at instanceof HTMLInputElement) || at.type === 'radio') return;
    event.preventDefault();
    goOn.current = true;
    add();
  };
  return { box, addOnEnter };
}
