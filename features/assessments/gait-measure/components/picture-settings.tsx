'use client';

import type { ClipState } from '../client/clip';
import styles from './workbench.module.css';

const KINDS = [
  { value: '', label: 'the picture’s edges' },
  { value: 'upright', label: 'something upright in it' },
  { value: 'level', label: 'something level in it' },
] as const;

/** What must be known of a picture before its left, right and upright can be trusted. */
export function PictureSettings({
  of,
  name,
  state,
  onSet,
}: {
  of: string;
  name: string;
  state: ClipState;
  onSet: (part: Partial<ClipState>) => void;
}) {
  return (
    <div className={styles.settings}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={state.mirrored}
          onChange={(event) => onSet({ mirrored: event.currentTarget.checked })}
        />
        <span>
          Mirrored <span className="sr-only">{`picture, ${of}`}</span>
          <small>left and right exchanged, as a selfie camera does</small>
        </span>
      </label>
      <label className={styles.rate} htmlFor={`${name}-upright`}>
        Upright is told by
        <span className="sr-only">{`, ${of}`}</span>
        <select
          id={`${name}-upright`}
          value={state.referenceKind ?? ''}
          onChange={(event) => {
            const kind = KINDS.find((one) => one.value === event.currentTarget.value)?.value;
            onSet({ referenceKind: kind ? kind : null });
          }}
        >
          {KINDS.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
