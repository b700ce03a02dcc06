'use client';

import { Fragment } from 'react';
import { Block } from '@/components/ui/panel';
import { newId } from '@/lib/id';
import type { FieldErrors } from '@/lib/result';
import { progressed } from '../arrange/format';
import type { Program } from '../client/program';
import type { BuilderFlag, DraftItem, ExerciseCard, Reason } from '../types';
import { BulkLine } from './bulk-line';
import { BurdenLine } from './burden';
import { ItemCard } from './item-card';
import styles from './item-list.module.css';

/** The exercises of the program in their order, by phase where there are several. */
export function ItemList({
  program,
  items,
  cards,
  reasons,
  flags,
  errors,
  phases,
}: {
  program: Program;
  items: readonly DraftItem[];
  cards: ReadonlyMap<string, ExerciseCard>;
  reasons: readonly Reason[];
  flags: readonly BuilderFlag[];
  errors: FieldErrors;
  phases: number;
}) {
  const { live, stamps } = program;
  const liveOf = (item: DraftItem) => live.find((one) => one.key === item.key) ?? item;
  const phaseOf = (item: DraftItem) => (phases > 1 ? Number(liveOf(item).phase || '1') : 1);
  const groups = [...new Set(items.map(phaseOf))].sort((a, b) => a - b);
  const actsOf = (item: DraftItem, card: ExerciseCard) => {
    const now = liveOf(item);
    const next = card.harder.find((rung) => rung.slug === now.harderSlug);
    const harder = next ? (cards.get(next.slug) ?? null) : null;
    const more = progressed(now, harder, newId());
    return {
      onMove: (verb: 'up' | 'down' | 'remove') => program.move(verb, item.key, card.name),
      onDropItem: (key: string) => program.place(key, item.key, card.name),
      onDropReason: (id: string) => {
        const reason = reasons.find((one) => one.id === id);
        if (reason) program.because(item.key, reason);
      },
      onProgress: more ? () => program.replace(item.key, [more], `Progressed: ${card.name}`) : null,
    };
  };
  return (
    <Block
      id="program"
      title="Program"
      sub="side, dose and because for each"
      aside={<BurdenLine items={live} />}
    >
      {items.length === 0 ? (
        <p className={styles.none}>
          Nothing here yet. Choose a finding above, add an exercise from the library, or type it: it comes
          with its usual dose, and you set side, dose and reason.
        </p>
      ) : (
        <>
          {items.length > 1 ? <BulkLine program={program} /> : null}
          {groups.map((group) => (
            <Fragment key={group}>
              {phases > 1 ? <h3 className={styles.phase}>Phase {group}</h3> : null}
              <ol className={styles.list}>
                {items.map((item, at) => {
                  const card = cards.get(item.slug);
                  return card && phaseOf(item) === group ? (
                    <ItemCard
                      key={`${item.key} ${stamps[item.key] ?? 0}`}
                      initial={item}
                      live={liveOf(item)}
                      card={card}
                      reasons={reasons}
                      flags={flags}
                      errors={errors}
                      first={at === 0}
                      last={at === items.length - 1}
                      phases={phases}
                      acts={actsOf(item, card)}
                    />
                  ) : null;
                })}
              </ol>
            </Fragment>
          ))}
        </>
      )}
    </Block>
  );
}
