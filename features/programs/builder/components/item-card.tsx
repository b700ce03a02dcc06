'use client';

import { minutesPerDay } from '@/clinical/dose/burden';
import type { DoseSide } from '@/clinical/dose/dose';
import { doseWords } from '@/clinical/dose/dose-words';
import { ExerciseThumb } from '@/components/figure/exercise-thumb';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { SideBadge } from '@/components/ui/side-badge';
import { Because, Tag } from '@/components/ui/tag';
import type { FieldErrors } from '@/lib/result';
import { readDose } from '../format';
import type { BuilderFlag, DraftItem, ExerciseCard, Reason } from '../types';
import { BecauseFields } from './because-fields';
import { DoseFields } from './dose-fields';
import styles from './item-card.module.css';
import { ItemFlags } from './item-flags';

type Verb = 'up' | 'down' | 'remove';

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
  onMove,
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
  onMove: (verb: Verb) => void;
}) {
  const { key } = initial;
  const { dose } = readDose(live);
  const words = dose ? doseWords(dose, card.category) : null;
  const mine = Object.keys(errors).some((name) => name.startsWith(`${key}.`));
  const isNew = initial.threadId === key;
  return (
    <li className={styles.item}>
      <input type="hidden" name="item" value={key} />
      <input type="hidden" name={`${key}.slug`} value={initial.slug} />
      <input type="hidden" name={`${key}.thread`} value={initial.threadId} />
      <header className={styles.head}>
        <h3 className={styles.name}>
          <ExerciseThumb slug={initial.slug} side={dose?.side === 'left' ? 'left' : 'right'} />
          {dose ? <SideBadge side={dose.side} /> : <SideOpen side={live.side} />}
          {card.name}
        </h3>
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
      <ItemFlags initial={initial} live={live} card={card} flags={flags} errors={errors} />
      <Avoid card={card} reasons={reasons} />
      <details className={styles.fields} open={isNew || mine}>
        <summary>Side, dose and reason</summary>
        <div className={styles.inside}>
          <DoseFields itemKey={key} initial={initial} category={card.category} errors={errors} />
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

function SideOpen({ side }: { side: string }) {
  return side === '' ? <Tag tone="warn">side?</Tag> : <SideBadge side={sideOrBoth(side)} />;
}

const sideOrBoth = (side: string): DoseSide =>
  side === 'left' || side === 'right' || side === 'each' || side === 'alternate' ? side : 'both';

const moves: Record<Verb, { icon: 'down' | 'close'; words: string }> = {
  up: { icon: 'down', words: 'Move up' },
  down: { icon: 'down', words: 'Move down' },
  remove: { icon: 'close', words: 'Remove' },
};

function Move({
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

function Chosen({ live, reasons }: { live: DraftItem; reasons: readonly Reason[] }) {
  const chosen = reasons.filter((reason) => live.because.includes(reason.id));
  const words = live.words.trim();
  if (chosen.length === 0 && words === '')
    return (
      <p className={styles.why}>
        <Tag tone="warn" icon="alert">
          no reason yet
        </Tag>
      </p>
    );
  return (
    <p className={styles.why}>
      {chosen.map((reason) => (
        <Because key={reason.id}>
          {reason.side === 'none' ? '' : `${reason.side} `}
          {lowered(reason.label)}
        </Because>
      ))}
      {words === '' ? null : <Because>{words}</Because>}
    </p>
  );
}

/** The library's own warnings that meet a finding of this patient. It warns; the therapist decides. */
function Avoid({ card, reasons }: { card: ExerciseCard; reasons: readonly Reason[] }) {
  const met = card.avoid.filter((one) => reasons.some((reason) => reason.code === one.code));
  return met.map((one) => (
    <p key={one.code} className={styles.avoid}>
      <Icon name="alert" />
      <span>
        <b>{one.level === 'block' ? 'The library says not to give this' : 'The library asks for care'}</b>{' '}
        with “{lowered(one.label)}”, which was found in this episode.
      </span>
    </p>
  ));
}

function minutesWords(minutes: number): string {
  if (minutes === 0) return 'as needed';
  return `${minutes < 10 ? Math.max(0.5, Math.round(minutes * 2) / 2) : Math.round(minutes)} min a day`;
}

const lowered = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
