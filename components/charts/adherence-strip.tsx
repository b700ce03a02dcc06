import type { ReactNode } from 'react';
import { type AdherenceMark, adherenceWords, layoutAdherence } from './adherence-layout';
import styles from './charts.module.css';
import type { AdherenceDay } from './series';

function Cell({ mark, height }: { mark: AdherenceMark; height: number }) {
  const { x, width, state } = mark;
  const outline = (
    <rect x={x + 0.5} y="0.5" width={width - 1} height={height - 1} rx="1" className={styles.told} />
  );
  switch (state) {
    case 'done':
      return <rect x={x} y="0" width={width} height={height} rx="1" className={styles.done} />;
    case 'part':
      return (
        <>
          {outline}
          <rect x={x} y={height / 2} width={width} height={height / 2} rx="1" className={styles.done} />
        </>
      );
    case 'told-not-done':
      return outline;
    case 'not-logged':
      return <rect x={x + width / 2 - 1} y={height - 3} width="2" height="2" className={styles.unknown} />;
    case 'nothing-due':
      return null;
  }
}

/**
 * The last days of a program, a cell each: filled is done, half is part, outlined is told not done, a dot is
 * not logged (not the same as not done), blank is nothing due. `done` of `due` counts sessions, and is always
 * written out; `children` replaces these words in another language.
 */
export function AdherenceStrip({
  days,
  done,
  due,
  wide = false,
  children,
  label,
}: {
  days: readonly AdherenceDay[];
  done: number;
  due: number;
  wide?: boolean;
  children?: ReactNode;
  label?: string;
}) {
  const size = wide ? { width: 298, gap: 3, height: 12 } : { width: 98, gap: 2, height: 10 };
  return (
    <div className={styles.adherence}>
      <span>
        {children ?? (
          <>
            <b>{done}</b> <span className={styles.quiet}>of {due}</span>
          </>
        )}
      </span>
      <svg
        className={wide ? styles.stripWide : styles.strip}
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={label ?? adherenceWords(days)}
      >
        {layoutAdherence(days, size).map((mark) => (
          <Cell key={mark.on} mark={mark} height={size.height} />
        ))}
      </svg>
    </div>
  );
}
