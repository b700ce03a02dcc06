import type { ReactNode } from 'react';
import { adherenceWords, layoutAdherence, type StripBox, stripWidth } from './adherence-layout';
import styles from './adherence-strip.module.css';
import type { AdherenceState } from './series';

// The dashes of adherence-strip.module.css cut by the same lengths.
const inRow: StripBox = { cell: 5, gap: 2, height: 10, dot: 2 };
const across: StripBox = { cell: 6, gap: 1, height: 10, dot: 0.7 };

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
  const box = wide ? across : inRow;
  const { done: whole, part, told, unknown } = layoutAdherence(states, box);
  return (
    <div className={children ? styles.told : styles.counted}>
      {children ?? (
        <>
          <b>{done}</b>
          {` of ${due}`}
        </>
      )}
      <svg
        className={wide ? styles.stripWide : styles.strip}
        viewBox={`0 0 ${stripWidth(states.length, box)} ${box.height}`}
        preserveAspectRatio={wide ? 'none' : undefined}
        role="img"
        aria-label={label ?? adherenceWords(states)}
      >
        {whole ? <path d={whole} /> : null}
        {part ? <path d={part} data-mark="part" /> : null}
        {told ? <path d={told} data-mark="told" /> : null}
        {unknown ? <path d={unknown} data-mark="unknown" /> : null}
      </svg>
    </div>
  );
}
