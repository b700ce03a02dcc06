'use client';

import { FieldNotes, fieldAria } from '@/components/form/field';
import styles from './workbench.module.css';

/** A video or photo of this device. What cannot be shown is said beside the field. */
export function FileField({
  of,
  name,
  refused,
  shown,
  onFile,
}: {
  of: string;
  name: string;
  refused: string | null;
  /** Name of the file that is shown now. */
  shown: string | null;
  onFile: (file: File) => void;
}) {
  const words = {
    name,
    label: `Video or photo, ${of}`,
    hint: 'Stays on this device. Nothing is sent unless you keep a still.',
    errors: refused ? [refused] : undefined,
  };
  return (
    <div className={styles.file}>
      <label htmlFor={fieldAria(words).id}>{words.label}</label>
      <input
        {...fieldAria(words)}
        type="file"
        accept="video/*,image/*"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      {shown ? (
        <p className={styles.quiet}>
          Shown: <bdi>{shown}</bdi>
        </p>
      ) : null}
      <div role={refused ? 'alert' : undefined}>
        <FieldNotes {...words} />
      </div>
    </div>
  );
}
