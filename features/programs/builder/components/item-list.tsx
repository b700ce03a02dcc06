import { Block } from '@/components/ui/panel';
import type { FieldErrors } from '@/lib/result';
import type { BuilderFlag, DraftItem, ExerciseCard, Reason } from '../types';
import { BurdenLine } from './burden';
import { ItemCard } from './item-card';
import styles from './item-list.module.css';

/** The exercises of the program in their order. `items` is the list, `live` what its fields say now. */
export function ItemList({
  items,
  live,
  cards,
  reasons,
  flags,
  errors,
  onMove,
}: {
  items: readonly DraftItem[];
  live: readonly DraftItem[];
  cards: ReadonlyMap<string, ExerciseCard>;
  reasons: readonly Reason[];
  flags: readonly BuilderFlag[];
  errors: FieldErrors;
  onMove: (verb: 'up' | 'down' | 'remove', key: string) => void;
}) {
  return (
    <Block
      id="program"
      title="Program"
      sub="side, dose and because for each"
      aside={<BurdenLine items={live} />}
    >
      {items.length === 0 ? (
        <p className={styles.none}>
          Nothing here yet. Add an exercise from the library: it comes with its usual dose, and you set side,
          dose and reason.
        </p>
      ) : (
        <ol className={styles.list}>
          {items.map((item, at) => {
            const card = cards.get(item.slug);
            return card ? (
              <ItemCard
                key={item.key}
                initial={item}
                live={live.find((one) => one.key === item.key) ?? item}
                card={card}
                reasons={reasons}
                flags={flags}
                errors={errors}
                first={at === 0}
                last={at === items.length - 1}
                onMove={(verb) => onMove(verb, item.key)}
              />
            ) : null;
          })}
        </ol>
      )}
    </Block>
  );
}
