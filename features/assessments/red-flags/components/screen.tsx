'use client';

import { screenGroups, screenItems } from '@/clinical/triage/screen-items.data';
import { isPositive } from '@/clinical/triage/screen-words';
import { Icon } from '@/components/ui/icon';
import { Kbd } from '@/components/ui/kbd';
import { Block } from '@/components/ui/panel';
import { useEditor, useLive } from '../../client/editor';
import { answerByKey } from '../client/answer-keys';
import { answersIn } from '../format';
import type { AdviceById } from '../types';
import { Question } from './question';
import styles from './screen.module.css';
import { WellsScore } from './wells-score';

const CLOT = 'swollen-warm-leg';

/**
 * The screen that every visit begins with. Nothing is answered beforehand; 1, 2 and 3 answer and go on to the next
 * question. While every question is answered no, it folds to one line.
 */
export function Screen({ advice }: { advice: AdviceById }) {
  const { start } = useEditor();
  const live = useLive('flag.');
  const given = answersIn(live).filter((one) => screenItems.some((item) => item.code === one.itemCode));
  const positive = given.filter((one) => isPositive(one.answer)).length;
  const startsDone = answersIn(start).length > 0 && answersIn(start).every((one) => one.answer === 'no');
  const isDone = startsDone && screenItems.every((item) => start[`flag.${item.code}.answer`] === 'no');
  return (
    <Block
      id="flags"
      title="Red flags"
      sub="asked first, at every visit; not asked never means no"
      aside={
        <>
          <Kbd>1</Kbd> yes <Kbd>2</Kbd> no <Kbd>3</Kbd> not sure
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: number keys answer the radios inside */}
      <div onKeyDown={answerByKey}>
        <details className={styles.screen} open={!isDone || undefined}>
          <summary className={styles.summary}>
            <Icon name="flag" />
            <span>
              <b>{saidOf(given.length, positive)}</b>{' '}
              <span className={styles.short}>
                {screenItems.map((item) => item.short.toLowerCase()).join(' · ')}
              </span>
            </span>
          </summary>
          {screenGroups.map((group) => (
            <section key={group.code} aria-labelledby={`flags-${group.code}`} className={styles.group}>
              <h3 id={`flags-${group.code}`}>{group.title}</h3>
              {group.items.map((item) => (
                <Question key={item.code} item={item} advice={advice}>
                  {item.code === CLOT ? <WellsScore /> : null}
                </Question>
              ))}
            </section>
          ))}
        </details>
      </div>
    </Block>
  );
}

function saidOf(given: number, positive: number): string {
  const asked = `${given} of ${screenItems.length} asked`;
  if (given === 0) return `Not asked yet: ${screenItems.length} questions`;
  return positive === 0 ? `${asked}, all no` : `${asked}, ${positive} yes or not sure`;
}
