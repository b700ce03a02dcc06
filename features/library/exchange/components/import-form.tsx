'use client';

import { useRouter } from 'next/navigation';
import { type SubmitEvent, useState } from 'react';
import { Field, fieldAria } from '@/components/form/field';
import { Button } from '@/components/ui/button';
import styles from './exchange.module.css';

const ADDRESS = '/library/import/file';
const MOST = 25 * 1024 * 1024;

/**
 * Sends a file to an address of its own, since it may be larger than an action takes; without script the browser sends
 * the same form there, and is led to the report.
 */
export function ImportForm({ id }: { id: string }) {
  const router = useRouter();
  const [fault, setFault] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const errors = fault === null ? undefined : [fault];
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending) return;
    const form = new FormData(event.currentTarget);
    const file = form.get('file');
    if (file instanceof File && file.size > MOST)
      return setFault('This file is larger than 25 MB: split it.');
    setFault(null);
    setSending(true);
    const headers = { accept: 'text/plain' };
    const answer = await fetch(ADDRESS, { method: 'POST', body: form, headers }).catch(() => null);
    setSending(false);
    if (answer?.ok) router.push(`/library/import?report=${id}`);
    else setFault(answer ? await answer.text() : 'No connection: nothing was taken in. Try again.');
  };
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={ADDRESS}
      onSubmit={send}
      className={styles.form}
    >
      <input type="hidden" name="id" value={id} />
      <Field
        name="file"
        label="File of exercises"
        hint="CSV in UTF-8, or JSON, at most 25 MB."
        errors={errors}
      >
        <input
          {...fieldAria({ name: 'file', label: '', hint: 'yes', errors })}
          type="file"
          accept=".csv,.json,text/csv,application/json"
          required
        />
      </Field>
      <Button type="submit" tone="primary" aria-disabled={sending || undefined}>
        {sending ? 'Taking it in…' : 'Take it in'}
      </Button>
    </form>
  );
}
