'use client';

import { triggerPointInWords } from '@/clinical/battery/trigger-point-status';
import { dayName } from '@/clinical/time/day-words';
import type { OpenFlag } from '@/clinical/triage/red-flag';
import { ScoreScale, YesNo } from '@/components/form/choices';
import { cx } from '@/components/ui/cx';
import { SideBadge } from '@/components/ui/side-badge';
import { Tag } from '@/components/ui/tag';
import { useEditor, useLive } from '../../client/editor';
import { Disclosure } from '../../components/disclosure';
import { RemoveRow } from '../../components/row-buttons';
import sections from '../../components/sections.module.css';
import { rowOf, sideOf } from '../../format';
import { missesReason } from '../../treatment/components/holds';
import { regionUnder } from '../client/new-pin';
import { isScored, PIN_QUESTIONS, PIN_SIGNS, pinScoreOf, ZONES } from '../format';
import type { KnownPin } from '../types';
import { PinIdentity } from './pin-identity';
import { moreInWords, PinMore } from './pin-more';
import styles from './pins.module.css';

const WHO = ['side', 'muscle', 'where', 'label', 'code', 'landmark', 'distance'];
const MORE = [
  ...PIN_SIGNS.map(({ part }) => part),
  ...ZONES,
  'trials',
  'unit',
  'device',
  'technique',
  'seconds',
  'after',
  'reason',
];

/** One pin: who it is, what it was, what is felt today, and the status that the answers make. */
export function PinRow({
  id,
  known,
  flags,
}: {
  id: string;
  known: KnownPin | null;
  flags: readonly OpenFlag[];
}) {
  const { start, errors } = useEditor();
  const row = `pin.${id}`;
  const now = rowOf(useLive(`${row}.`), 'pin', id);
  const who = known ?? { label: now.label, muscle: now.muscle, side: sideOf(now.side) };
  const name = `${who.side ?? 'side not said'} ${who.label || 'new pin'}`;
  const score = pinScoreOf(now);
  const { status, because } = triggerPointInWords(score.answers);
  const work = { ...now, structure: who.muscle ?? '', side: who.side ?? '' };
  const noReason = missesReason(work, flags);
  const wrong = WHO.some((part) => errors[`${row}.${part}`]);
  const whole = Boolean(who.label && who.muscle && who.side);
  return (
    <fieldset className={styles.pin}>
      <legend className="sr-only">Pin, {name}</legend>
      <span className={cx(styles.dot, !isScored(score) && styles.open)} aria-hidden="true">
        {who.label || '?'}
      </span>
      <div className={styles.who}>
        <span className={sections.named}>
          {who.side ? <SideBadge side={who.side} /> : null}
          <b className={styles.muscle}>{who.muscle || 'Muscle not chosen'}</b>
        </span>
        <small>{known?.where ?? regionUnder(now) ?? 'place from the list'}</small>
      </div>
      <div className={styles.earlier}>
        {known?.earlier.map((visit) => (
          <span key={visit.examinedOn}>
            <span className={styles.day}>{dayName(visit.examinedOn)}</span>
            {visit.tenderness ?? <Unsaid scored={visit.scored} />}
          </span>
        ))}
      </div>
      <div className={styles.scale}>
        <ScoreScale
          label={`Tenderness, ${name}, 0 to 10`}
          labelHidden
          name={`${row}.tenderness`}
          defaultValue={start[`${row}.tenderness`]}
          errors={errors[`${row}.tenderness`]}
        />
      </div>
      <div className={styles.status}>
        <b>{status}</b>
        <small>{because}</small>
        {noReason ? (
          <Tag tone="flag" icon="flag">
            reason missing
          </Tag>
        ) : null}
      </div>
      <div className={styles.answers}>
        {PIN_QUESTIONS.map(({ part, label, spoken }) => (
          <div key={part} className={styles.question}>
            <span aria-hidden="true">{label}</span>
            <YesNo
              label={`${spoken}, ${name}`}
              labelHidden
              name={`${row}.${part}`}
              defaultValue={start[`${row}.${part}`]}
              errors={errors[`${row}.${part}`]}
            />
          </div>
        ))}
      </div>
      <Disclosure
        summary={['More', moreInWords(now)].filter(Boolean).join(': ')}
        openWhen={noReason || MORE.some((part) => errors[`${row}.${part}`])}
        className={cx(sections.more, styles.extra)}
      >
        <PinMore id={id} name={name} work={work} flags={flags} />
      </Disclosure>
      {known ? null : (
        <Disclosure
          summary="Name and place"
          openWhen={wrong || !whole}
          className={cx(sections.more, styles.identity)}
        >
          <PinIdentity row={row} />
          <RemoveRow row={row} what={name} />
        </Disclosure>
      )}
    </fieldset>
  );
}

function Unsaid({ scored }: { scored: boolean }) {
  return <span className={styles.unsaid}>{scored ? 'not told' : 'not scored'}</span>;
}
