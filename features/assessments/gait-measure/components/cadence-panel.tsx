'use client';

import { useActionState, useState } from 'react';
import { cadenceFromContacts } from '@/clinical/battery/gait-cadence';
import { Checkbox } from '@/components/form/checkbox';
import { FormMessage } from '@/components/form/form-message';
import { SubmitButton } from '@/components/form/submit-button';
import { Button } from '@/components/ui/button';
import { untouched } from '@/lib/form-state';
import { keepCadence } from '../actions';
import type { Clip } from '../client/clip';
import styles from './workbench.module.css';

const SLOWER = [
  { value: '1', label: 'as it was' },
  { value: '2', label: '2 times slower' },
  { value: '4', label: '4 times slower' },
  { value: '8', label: '8 times slower' },
];

/** Steps per minute from the frames in which a foot touches the ground. */
export function CadencePanel({
  clip,
  patientId,
  assessmentId,
  activity,
}: {
  clip: Clip;
  patientId: string;
  assessmentId: string;
  activity: string;
}) {
  const [stepsBetween, setStepsBetween] = useState<1 | 2>(1);
  const [slowdown, setSlowdown] = useState('1');
  const [state, action] = useActionState(keepCadence, untouched);
  const { contacts, time, frameSeconds, source } = clip.state;
  const measured = cadenceFromContacts({
    seconds: contacts,
    stepsBetween,
    slowdown: Number(slowdown),
    frameSeconds,
  });
  if (source?.kind !== 'video') return null;
  const spm = measured ? Math.round(measured.spm) : null;
  const strange = spm !== null && (spm < 80 || spm > 240);
  const asks = state.fields.replace;
  return (
    <section aria-label="Cadence" className={styles.panel}>
      <h2>Cadence</h2>
      <p className={styles.quiet}>
        Step to each frame in which a foot touches the ground and mark it, three times or more.
      </p>
      <div className={styles.actions}>
        <Button size="dense" onClick={() => clip.set({ contacts: [...new Set([...contacts, time])] })}>
          Mark a contact here
        </Button>
        {contacts.length > 0 ? (
          <Button size="dense" tone="quiet" onClick={() => clip.set({ contacts: contacts.slice(0, -1) })}>
            Take the last mark back
          </Button>
        ) : null}
      </div>
      <div className={styles.settings}>
        <label className={styles.rate}>
          Marked are
          <select
            value={String(stepsBetween)}
            onChange={(event) => setStepsBetween(event.currentTarget.value === '2' ? 2 : 1)}
          >
            <option value="1">contacts of both feet</option>
            <option value="2">contacts of one foot only</option>
          </select>
        </label>
        <label className={styles.rate}>
          The clip plays
          <select value={slowdown} onChange={(event) => setSlowdown(event.currentTarget.value)}>
            {SLOWER.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      <output aria-label="Cadence of the marked contacts" className={styles.says}>
        <b>{spm === null ? `${contacts.length} marked, no cadence yet` : `${spm} steps/min`}</b>{' '}
        <span className={styles.quiet}>
          {measured ? `${measured.steps} steps` : ''}
          {measured?.byFrame ? `, a frame at either end is ${measured.byFrame.toFixed(1)} steps/min` : ''}
          {strange ? '; unusual: is the clip slow motion?' : ''}
        </span>
      </output>
      {spm !== null ? (
        <form action={action} className={styles.keep}>
          <input type="hidden" name="patientId" value={patientId} />
          <input type="hidden" name="assessmentId" value={assessmentId} />
          <input type="hidden" name="activity" value={activity} />
          <input type="hidden" name="spm" value={spm} />
          {asks ? <Checkbox name="replace" label="Replace it" errors={asks} /> : null}
          <FormMessage
            refusal={state.refusal ?? undefined}
            words={{
              ...(state.fields.activity ? { invalid: state.fields.activity.join(' ') } : {}),
              ...(state.fields.signed?.[0] ? { conflict: state.fields.signed[0] } : {}),
            }}
            saved={state.saved ? 'Kept in the draft.' : undefined}
          />
          <SubmitButton tone="plain">Keep as cadence today</SubmitButton>
        </form>
      ) : null}
    </section>
  );
}
