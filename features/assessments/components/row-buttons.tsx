'use client';

import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useEditor } from '../client/editor';
import type { Values } from '../types';

/** Takes a row out of the draft. Without script it is a save that names the row. */
export function RemoveRow({ row, what }: { row: string; what: string }) {
  const { change } = useEditor();
  return (
    <Button
      type="submit"
      tone="quiet"
      size="dense"
      name="drop"
      value={row}
      aria-label={`Remove ${what}`}
      onClick={(press) => {
        press.preventDefault();
        change((values) => without(values, `${row}.`));
      }}
    >
      <Icon name="close" /> Remove
    </Button>
  );
}

const without = (values: Values, prefix: string): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith(prefix)));

/** Moves the spare row's fields into the list. Without script it is a save, which does the same. */
export function AddRow({ children, onAdd }: { children: string; onAdd: () => void }) {
  return (
    <Button
      type="submit"
      onClick={(press) => {
        press.preventDefault();
        onAdd();
      }}
    >
      <Icon name="plus" /> {children}
    </Button>
  );
}
