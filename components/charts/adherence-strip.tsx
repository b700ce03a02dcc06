import type { ReactNode } from 'react';
import { adherenceWords, layoutAdherence } from './adherence-layout';
import styles from './charts.module.css';
import type { AdherenceState } from './series';

/**
 * The last days of a program, a cell each: filled is done, half is part, outlined is told not done, a dot is
 * not logged (not the same as not done), blank is nothing due. `done` of `due` counts sessions, and is always
 * written out; `children` replaces these words in another language.
 */
export function AdherenceStrip({
  states,
  done,
  due,
  wide = false,
  children,
  label,
}: {
  states: readonly AdherenceState[];
  done: number;
  due: number;
  wide?: boolean;
  children?: ReactNode;
  label?: string;
}) {
  const size = wide ? { width: 298, gap: 3, height: 12 } : { width: 98, gap: 2, height: 10 };
  const { filled, outlined, unknown } = layoutAdherence(states, size);
  return (
    <div className={styles.adherence}>
      <span className={children ? undefined : styles.quiet}>
        {children ?? (
          <>
            <b>{done}</b>
            {` of ${due}`}
          </>
        )}
      </span>
      <svg
        className={wide ? styles.stripWide : styles.strip}
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={label ?? adherenceWords(states)}
      >
        {filled ? <path d={filled} className={styles.done} /> : null}
        {outlined ? <path d={outlined} className={styles.told} /> : null}
        {unknown ? <path d={unknown} className={styles.unknown} /> : null}
      </svg>
    </div>
  );
}
