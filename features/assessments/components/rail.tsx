'use client';

import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { Kbd } from '@/components/ui/kbd';
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

/** The sections with how far each is: shape and words, never a demand. */
export function Rail({
  values,
  knownPins,
  measuresNote,
  children,
}: {
  values: Values;
  knownPins: readonly string[];
  measuresNote: string;
  /** What stands below the sections. */
  children: ReactNode;
}) {
  return (
    <nav aria-label="Sections" className={styles.rail}>
      {PLACES.map((section) => {
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
      })}
      <div className={styles.kept}>
        {children}
        <Kbd>Alt</Kbd> <Kbd>↓</Kbd> next section
      </div>
    </nav>
  );
}
