import { avoidMet } from '@/clinical/triage/avoid';
import { flagInWords } from '@/clinical/triage/flag-words';
import { exerciseHolds, type Hold, strictest } from '@/clinical/triage/holds';
import { TextInput } from '@/components/form/inputs';
import { Strip } from '@/components/ui/strip';
import { Tag } from '@/components/ui/tag';
import type { FieldErrors } from '@/lib/result';
import { sideIn } from '../format';
import type { BuilderFlag, DraftItem, ExerciseCard, Reason } from '../types';
import styles from './item-flags.module.css';

const named = (holds: readonly Hold<BuilderFlag>[], effect: Hold['effect']) =>
  holds
    .filter((one) => one.effect === effect)
    .map((one) => flagInWords(one.flag))
    .join('; ');

/** What the open red flags say to one exercise, and the reason that a warning asks for. */
export function ItemFlags({
  initial,
  live,
  card,
  flags,
  errors,
}: {
  initial: DraftItem;
  live: DraftItem;
  card: ExerciseCard;
  flags: readonly BuilderFlag[];
  errors: FieldErrors;
}) {
  const holds = exerciseHolds(card, sideIn(live.side), flags);
  const effect = strictest(holds);
  const name = `${initial.key}.flagReason`;
  const blockedAt = `${initial.key}-flag`;
  return (
    <div aria-live="polite" className={styles.flags}>
      {effect === 'blocked' ? (
        <div id={blockedAt} tabIndex={-1}>
          <Strip tone="flag">
            <b>Blocked while a red flag is open: {named(holds, 'blocked')}.</b> Take it out, or resolve the
            flag first.
          </Strip>
        </div>
      ) : null}
      {effect === 'warned' ? (
        <Strip tone="flag">
          <b>A red flag warns: {named(holds, 'warned')}.</b> It is given only with your reason.
        </Strip>
      ) : null}
      {/* The field stays in the form so that what was written is not lost when the side changes. */}
      <div hidden={effect !== 'warned' && initial.flagReason === ''}>
        <TextInput
          name={name}
          label="Why it is given all the same"
          defaultValue={initial.flagReason}
          maxLength={500}
          dir="auto"
          errors={errors[name]}
        />
      </div>
    </div>
  );
}

/** A word in the search: what the open flags, and the library's own warnings, would say on the usual side. */
export function FoundFlags({
  card,
  flags,
  reasons,
}: {
  card: ExerciseCard;
  flags: readonly BuilderFlag[];
  reasons: readonly Reason[];
}) {
  const side = sideIn(card.defaults.side);
  const effect = strictest(exerciseHolds(card, side, flags));
  const standing = reasons.filter((one) => one.kind === 'finding' && one.normalOn === null);
  const avoided = avoidMet(card.avoid, side, standing);
  return (
    <>
      {effect === null ? null : (
        <span>
          <Tag tone="flag" icon={effect === 'blocked' ? 'lock' : 'flag'}>
            {effect === 'blocked' ? 'blocked by a red flag' : 'a red flag warns'}
          </Tag>
        </span>
      )}
      {avoided.map((rule) => (
        <span key={rule.code}>
          <Tag tone="warn" icon={rule.level === 'block' ? 'lock' : 'alert'}>
            {rule.level === 'block' ? 'not with' : 'care with'} {rule.label.toLowerCase()}
          </Tag>
        </span>
      ))}
    </>
  );
}
