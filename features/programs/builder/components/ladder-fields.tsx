import type { Dose } from '@/clinical/dose/dose';
import { FieldGroup } from '@/components/form/field';
import { Select, TextInput } from '@/components/form/inputs';
import type { FieldErrors } from '@/lib/result';
import { readRung, rungInWords, rungName } from '../rungs/format';
import type { DraftItem, ExerciseCard } from '../types';
import styles from './ladder-fields.module.css';

const RUNGS = ['easier', 'harder'] as const;

/** The three rungs in one line: what the patient may fall back to, the usual one, and what comes next. */
export function Ladder({ live, card, dose }: { live: DraftItem; card: ExerciseCard; dose: Dose }) {
  const usual = { slug: card.slug, dose };
  const [easier, harder] = RUNGS.map((name) => {
    const { rung } = readRung(live, name, dose);
    return rung && rungInWords({ ...rung, name: rungName(card, rung.slug) }, usual);
  });
  if (!easier && !harder) return null;
  return (
    <ol className={styles.ladder}>
      <li data-none={easier ? undefined : true}>
        <span>easier</span> {easier ?? 'none'}
      </li>
      <li data-usual>
        <span>usual</span> {rungInWords({ slug: card.slug, name: card.name, dose: {} }, usual)}
      </li>
      <li data-none={harder ? undefined : true}>
        <span>harder</span> {harder ?? 'none'}
      </li>
    </ol>
  );
}

/** What is approved beside the usual: another step of the ladder, another amount in shorthand, or both. */
export function LadderFields({
  itemKey,
  initial,
  card,
  errors,
}: {
  itemKey: string;
  initial: DraftItem;
  card: ExerciseCard;
  errors: FieldErrors;
}) {
  return (
    <FieldGroup name={`${itemKey}.ladder`} label="Approved beside it" radios={false} errors={undefined}>
      <div className={styles.fields}>
        {RUNGS.map((name) => (
          <div key={name} className={styles.rung}>
            <Select
              name={`${itemKey}.${name}Slug`}
              label={name === 'easier' ? 'Easier, on a bad day' : 'Harder, when it is easy'}
              blank="the same exercise"
              defaultValue={initial[`${name}Slug`]}
              errors={errors[`${itemKey}.${name}Slug`]}
              choices={card[name].map((rung) => ({ value: rung.slug, label: rung.name }))}
            />
            <TextInput
              name={`${itemKey}.${name}Dose`}
              label={name === 'easier' ? 'Easier amount' : 'Harder amount'}
              placeholder={name === 'easier' ? '2x8' : '3x15 12kg'}
              defaultValue={initial[`${name}Dose`]}
              errors={errors[`${itemKey}.${name}Dose`]}
              maxLength={100}
              autoComplete="off"
              spellCheck={false}
            />
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}
