'use client';

import { Checkbox } from '@/components/form/checkbox';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import styles from './item-card.module.css';

export type Verb = 'up' | 'down' | 'remove';

/** An exercise that is dragged takes the place of the one it is dropped on. */
export const ITEM_TYPE = 'application/x-soleus-item';

/** Dragged by pointer, moved by arrow keys; and a box to change several at once. */
export function Grip({
  itemKey,
  name,
  onMove,
}: {
  itemKey: string;
  name: string;
  onMove: (verb: Verb) => void;
}) {
  return (
    <span className={styles.grip}>
      <button
        type="button"
        className={styles.handle}
        draggable
        aria-label={`Place of ${name}: arrow keys move it`}
        title="Drag, or arrow keys"
        onDragStart={(drag) => drag.dataTransfer.setData(ITEM_TYPE, itemKey)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          onMove(event.key === 'ArrowUp' ? 'up' : 'down');
        }}
      >
        <Icon name="grip" />
      </button>
      <Checkbox
        name="chosen"
        id={`${itemKey}-chosen`}
        value={itemKey}
        label={<span className="sr-only">Choose {name} to change several at once</span>}
      />
    </span>
  );
}

const moves: Record<Verb, { icon: 'down' | 'close'; words: string }> = {
  up: { icon: 'down', words: 'Move up' },
  down: { icon: 'down', words: 'Move down' },
  remove: { icon: 'close', words: 'Remove' },
};

/** One step of an item, as a button that also works without script. */
export function Move({
  verb,
  name,
  itemKey,
  off,
  onMove,
}: {
  verb: Verb;
  name: string;
  itemKey: string;
  off: boolean;
  onMove: (verb: Verb) => void;
}) {
  return (
    <Button
      type="submit"
      name="op"
      value={`${verb}:${itemKey}`}
      tone="quiet"
      size="dense"
      className={verb === 'up' ? styles.up : undefined}
      aria-label={`${moves[verb].words}: ${name}`}
      title={moves[verb].words}
      aria-disabled={off || undefined}
      onClick={(press) => {
        press.preventDefault();
        if (!off) onMove(verb);
      }}
    >
      <Icon name={moves[verb].icon} />
    </Button>
  );
}
