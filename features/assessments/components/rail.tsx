'use client';

import { Icon } from '@/components/ui/icon';
import { progressOf } from '../rail/format';
import { SECTIONS, type Section, type Values } from '../types';
import styles from './editor.module.css';

const SECTION_NAMES: Record<Section, string> = {
  story: 'Story',
  areas: 'Symptom areas',
  pair: 'Stretch pair',
  pins: 'Trigger points',
  gait: 'Gait notes',
};

const MARKS = {
  full: { icon: 'check', spoken: 'filled' },
  part: { icon: 'half', spoken: 'in part' },
  empty: { icon: 'circle', spoken: 'empty' },
} as const;

/** The sections with how far each is: shape and words, never a demand. */
export function Rail({ values, knownPins }: { values: Values; knownPins: readonly string[] }) {
  return (
    <nav aria-label="Sections" className={styles.rail}>
      {SECTIONS.map((section) => {
        const { mark, note } = progressOf(section, values, knownPins);
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
    </nav>
  );
}
