'use client';

import { memo, type ReactNode, useDeferredValue } from 'react';
import { Icon } from '@/components/ui/icon';
import { Kbd } from '@/components/ui/kbd';
import { useLive } from '../client/editor';
import { PLACES, progressOf } from '../rail/format';
import type { Section, Values } from '../types';
import styles from './editor.module.css';

export const SECTION_NAMES: Record<Section | 'measures', string> = {
  flags: 'Red flags',
  story: 'Story',
  history: 'History',
  training: 'Training, shoes',
  goals: 'Goals',
  areas: 'Symptom areas',
  pair: 'Stretch pair',
  tests: 'Other tests',
  pins: 'Trigger points',
  gait: 'Gait notes',
  measures: 'Measures',
  treatment: 'Treatment',
  plan: 'Plan',
};

const MARKS = {
  full: { icon: 'check', spoken: 'filled' },
  part: { icon: 'half', spoken: 'in part' },
  empty: { icon: 'circle', spoken: 'empty' },
} as const;

/** The sections with how far each is: shape and words, never a demand. They follow the fields when there is time. */
export function Rail({
  children,
  ...notes
}: Notes & { /** What stands below the sections. */ children: ReactNode }) {
  const values = useDeferredValue(useLive(''));
  return (
    <nav aria-label="Sections" className={styles.rail}>
      <SectionLinks values={values} {...notes} />
      <div className={styles.kept}>
        {children}
        <Kbd>Alt</Kbd> <Kbd>↓</Kbd> next section
      </div>
    </nav>
  );
}

type Notes = { knownPins: readonly string[]; measuresNote: string };

const SectionLinks = memo(function SectionLinks({
  values,
  knownPins,
  measuresNote,
}: Notes & { values: Values }) {
  return PLACES.map((section) => {
    const { mark, note } =
      section === 'measures'
        ? ({ mark: 'empty', note: measuresNote } as const)
        : progressOf(section, values, knownPins);
    return (
      <a key={section} href={`#${section}`}>
        <Icon name={MARKS[mark].icon} className={mark === 'empty' ? styles.faint : undefined} />
        <span>{SECTION_NAMES[section]}</span>
        <span className={styles.note}>
          <span className="sr-only">, {MARKS[mark].spoken} </span>
          {note}
        </span>
      </a>
    );
  });
});
