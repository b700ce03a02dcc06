'use client';

import { type DragEvent, type KeyboardEvent, useRef } from 'react';
import { minutesPerDay } from '@/clinical/dose/burden';
import type { DoseSide } from '@/clinical/dose/dose';
import { doseWords } from '@/clinical/dose/dose-words';
import { ExerciseThumb } from '@/components/figure/exercise-thumb';
import { SideBadge } from '@/components/ui/side-badge';
import { Tag } from '@/components/ui/tag';
import type { FieldErrors } from '@/lib/result';
import { isComplete } from '../arrange/format';
import { readDose } from '../format';
import type { BuilderFlag, DraftItem, ExerciseCard, Reason } from '../types';
import { BecauseFields } from './because-fields';
import { DoseFields } from './dose-fields';
import { REASON_TYPE } from './findings-today';
import styles from './item-card.module.css';
import { ItemFlags } from './item-flags';
import { Grip, ITEM_TYPE, Move, type Verb } from './item-moves';
import { Avoid, Chosen, Retest } from './item-notes';
import { Ladder, LadderFields } from './ladder-fields';

export type ItemActs = {
  readonly onMove: (verb: Verb) => void;
  /** Puts the item with this key before this one. */
  readonly onDropItem: (key: string) => void;
  readonly onDropReason: (id: string) => void;
  readonly onProgress: (() => void) | null;
};

/** One exercise of the program: what it says in words, and below it the fields that make it say so. */
export function ItemCard({
  initial,
  live,
  card,
  reasons,
  flags,
  errors,
  first,
  last,
  phases,
  acts,
}: {
  /** The values the fields start with; they hold their own afterwards. */
  initial: DraftItem;
  live: DraftItem;
  card: ExerciseCard;
  reasons: readonly Reason[];
  flags: readonly BuilderFlag[];
  errors: FieldErrors;
  first: boolean;
  last: boolean;
  phases: number;
  acts: ItemActs;
}) {
  const { key } = initial;
  const box = useRef<HTMLLIElement>(null);
  const { dose } = readDose(live);
  const words = dose ? doseWords(dose, card.category) : null;
  const mine = Object.keys(errors).some((name) => name.startsWith(`${key}.`));
  const { onMove } = acts;
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key.toLowerCase() !== 'b' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLElement && isWritten(event.target)) return;
    event.preventDefault();
    const fields = box.current?.querySelector('details');
    if (fields) fields.open = true;
    box.current?.querySelector<HTMLInputElement>(`[name="${key}.because"], [name="${key}.words"]`)?.focus();
  };
  const drop = (event: DragEvent<HTMLElement>) => {
    const reason = event.dataTransfer.getData(REASON_TYPE);
    const item = event.dataTransfer.getData(ITEM_TYPE);
    if (reason === '' && item === '') return;
    event.preventDefault();
    if (reason !== '') acts.onDropReason(reason);
    else if (item !== key) acts.onDropItem(item);
  };
  return (
    <li
      ref={box}
      className={styles.item}
      onKeyDown={press}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <input type="hidden" name="item" value={key} />
      <input type="hidden" name={`${key}.slug`} value={initial.slug} />
      <input type="hidden" name={`${key}.thread`} value={initial.threadId} />
      <Grip itemKey={key} name={card.name} onMove={onMove} />
      <span className={styles.thumb}>
        <ExerciseThumb slug={initial.slug} side={dose?.side === 'left' ? 'left' : 'right'} />
      </span>
      <div className={styles.body}>
        <header className={styles.head}>
          <h3 className={styles.name}>
            {dose ? <SideBadge side={dose.side} /> : <SideOpen side={live.side} />}
            {card.name}
          </h3>
          {live.superset.trim() === '' ? null : <Tag>superset {live.superset.trim().toUpperCase()}</Tag>}
          <span className={styles.minutes}>{dose ? minutesWords(minutesPerDay(dose)) : null}</span>
          <span className={styles.moves}>
            <Move verb="up" name={card.name} itemKey={key} off={first} onMove={onMove} />
            <Move verb="down" name={card.name} itemKey={key} off={last} onMove={onMove} />
            <Move verb="remove" name={card.name} itemKey={key} off={false} onMove={onMove} />
          </span>
        </header>
        {words ? (
          <p className={styles.dose}>
            {words.amount} <b>{words.frequency}</b> {words.limits}
          </p>
        ) : (
          <p className={styles.open}>The dose is not complete: usually {lowered(card.usual)}</p>
        )}
        <Chosen live={live} reasons={reasons} />
        {dose ? <Ladder live={live} card={card} dose={dose} /> : null}
        <Retest live={live} reasons={reasons} onProgress={acts.onProgress} onStop={() => onMove('remove')} />
        <ItemFlags initial={initial} live={live} card={card} flags={flags} errors={errors} />
        <Avoid card={card} side={live.side} reasons={reasons} />
      </div>
      <details className={styles.fields} open={mine || !isComplete(initial)}>
        <summary>Side, dose and reason</summary>
        <div className={styles.inside}>
          <DoseFields
            itemKey={key}
            initial={initial}
            category={card.category}
            errors={errors}
            phases={phases}
          />
          <LadderFields itemKey={key} initial={initial} card={card} errors={errors} />
          <BecauseFields
            itemKey={key}
            initial={initial}
            reasons={reasons}
            addresses={card.addresses}
            errors={errors}
          />
        </div>
      </details>
    </li>
  );
}

const NOT_TEXT = ['radio', 'checkbox', 'button', 'submit', 'range'];

function isWritten(at: HTMLElement): boolean {
  if (at instanceof HTMLInputElement) return !NOT_TEXT.includes(at.type);
  return at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement;
}

function SideOpen({ side }: { side: string }) {
  return side === '' ? <Tag tone="warn">side?</Tag> : <SideBadge side={sideOrBoth(side)} />;
}

const sideOrBoth = (side: string): DoseSide =>
  side === 'left' || side === 'right' || side === 'each' || side === 'alternate' ? side : 'both';

function minutesWords(minutes: number): string {
  if (minutes === 0) return 'as needed';
  return `${minutes < 10 ? Math.max(0.5, Math.round(minutes * 2) / 2) : Math.round(minutes)} min a day`;
}

const lowered = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
