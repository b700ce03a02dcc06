import type { Dose } from '@/clinical/dose/dose';
import { doseWords } from '@/clinical/dose/dose-words';
import { ExerciseThumb } from '@/components/figure/exercise-thumb';
import { Checkbox } from '@/components/form/checkbox';
import { TextInput } from '@/components/form/inputs';
import { Tag } from '@/components/ui/tag';
import type { FieldErrors } from '@/lib/result';
import { DoseFields } from '../../../builder/components/dose-fields';
import { Move, type Verb } from '../../../builder/components/item-moves';
import { Ladder, LadderFields } from '../../../builder/components/ladder-fields';
import { readDose } from '../../../builder/format';
import type { DraftItem, ExerciseCard } from '../../../builder/types';
import { openSideIn } from '../format';
import { openSides } from '../types';
import styles from './protocol-item.module.css';

/** One exercise of a protocol: what it says in words, and below it the fields that make it say so. */
export function ProtocolItemCard({
  initial,
  live,
  card,
  errors,
  phases,
  optional,
  first,
  last,
  onMove,
}: {
  /** The values the fields start with; they hold their own afterwards. */
  initial: DraftItem;
  live: DraftItem;
  card: ExerciseCard;
  errors: FieldErrors;
  phases: number;
  optional: boolean;
  first: boolean;
  last: boolean;
  onMove: (verb: Verb) => void;
}) {
  const { key } = initial;
  const side = openSideIn(live.side);
  const { dose } = readDose({ ...live, side: 'both' });
  const mine = Object.keys(errors).some((name) => name.startsWith(`${key}.`));
  return (
    <li className={styles.item}>
      <input type="hidden" name="item" value={key} />
      <input type="hidden" name={`${key}.slug`} value={initial.slug} />
      <input type="hidden" name={`${key}.thread`} value={initial.threadId} />
      <ExerciseThumb slug={initial.slug} />
      <div>
        <header className={styles.head}>
          <h3 className={styles.name}>{card.name}</h3>
          <Tag tone={side === null ? 'warn' : 'line'}>{sideWords(side)}</Tag>
          {phases > 1 ? <Tag>phase {live.phase || '1'}</Tag> : null}
          <span className={styles.moves}>
            <Move verb="up" name={card.name} itemKey={key} off={first} onMove={onMove} />
            <Move verb="down" name={card.name} itemKey={key} off={last} onMove={onMove} />
            <Move verb="remove" name={card.name} itemKey={key} off={false} onMove={onMove} />
          </span>
        </header>
        {dose && side ? (
          <Said dose={dose} side={side} category={card.category} />
        ) : (
          <p>The dose is not complete.</p>
        )}
        {dose ? <Ladder live={live} card={card} dose={dose} /> : null}
        <details open={mine || !dose || side === null}>
          <summary>Side, dose and reason</summary>
          <div className={styles.fields}>
            <DoseFields
              itemKey={key}
              initial={initial}
              category={card.category}
              errors={errors}
              phases={phases}
              sides={openSides}
            />
            <LadderFields itemKey={key} initial={initial} card={card} errors={errors} />
            <TextInput
              name={`${key}.words`}
              label="For the findings, a comma between"
              defaultValue={initial.words}
              maxLength={300}
              list="finding-names"
              errors={errors[`${key}.words`]}
            />
            <Checkbox
              name="optional"
              id={`${key}-optional`}
              value={key}
              label="Only where the therapist takes it"
              defaultChecked={optional}
            />
          </div>
        </details>
      </div>
    </li>
  );
}

const sideWords = (side: ReturnType<typeof openSideIn>): string => {
  if (side === null) return 'side?';
  return openSides.find(({ value }) => value === side)?.label ?? side;
};

function Said({
  dose,
  side,
  category,
}: {
  dose: Dose;
  side: NonNullable<ReturnType<typeof openSideIn>>;
  category: string;
}) {
  const { amount, frequency, limits } = doseWords({ ...dose, side }, category);
  return (
    <p className={styles.dose}>
      {amount} <b>{frequency}</b> {limits}
    </p>
  );
}
