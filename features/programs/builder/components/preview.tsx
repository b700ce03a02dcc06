'use client';

import { type RefObject, useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { SideBadge } from '@/components/ui/side-badge';
import { previewProgram } from '../preview/actions';
import type { PreviewRow } from '../types';
import styles from './preview.module.css';

/** The program as its patient will read it, on a phone, before it is given. */
export function Preview({
  form,
  patientName,
}: {
  form: RefObject<HTMLFormElement | null>;
  patientName: string;
}) {
  const [rows, setRows] = useState<readonly PreviewRow[] | null>(null);
  const [open, setOpen] = useState(false);
  const [waiting, start] = useTransition();
  const show = () => {
    if (!form.current) return;
    const values = new FormData(form.current);
    setOpen(true);
    start(async () => setRows((await previewProgram(values).catch(() => null))?.rows ?? null));
  };
  return (
    <>
      <Button onClick={show}>As the patient sees it</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={`As ${patientName} sees it`}
        footer={<Button onClick={() => setOpen(false)}>Close</Button>}
      >
        <div className={styles.phone} aria-busy={waiting}>
          {waiting ? (
            <p>Loading…</p>
          ) : rows === null ? (
            <p>It could not be shown. Try again in a moment.</p>
          ) : rows.length === 0 ? (
            <p>Nothing is asked for yet: no exercise has a complete dose and is of the present phase.</p>
          ) : (
            <ul className={styles.rows}>
              {rows.map((row) => (
                <li key={row.key} className={styles.row}>
                  <b>{row.name}</b>
                  <span className={styles.dose}>
                    <SideBadge side={row.side} word={row.sideWord} spoken />
                    <span>{row.work}</span>
                  </span>
                  {row.lines.map((line) => (
                    <span key={line} className={styles.line}>
                      {line}
                    </span>
                  ))}
                  {row.note ? <span className={styles.line}>“{row.note}”</span> : null}
                </li>
              ))}
            </ul>
          )}
        </div>
      </Dialog>
    </>
  );
}
