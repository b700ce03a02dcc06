'use client';

import { useRouter } from 'next/navigation';
import { type SubmitEvent, useActionState, useState } from 'react';
import type { ExerciseMedium } from '@/clinical/library/rights';
import { Field, fieldAria } from '@/components/form/field';
import { FormMessage } from '@/components/form/form-message';
import { Select, TextInput } from '@/components/form/inputs';
import { SubmitButton } from '@/components/form/submit-button';
import { Button } from '@/components/ui/button';
import { Block } from '@/components/ui/panel';
import { untouched } from '@/lib/form-state';
import { takeOutMedium } from '../actions';
import { accepted, MOST_MEDIA, refusedFile } from '../format';
import styles from './media-forms.module.css';

type Choice = { readonly value: string; readonly label: string };

/** The photos and videos of an exercise: what it shows, and one more. */
export function MediaForms({
  slug,
  media,
  id,
  licences,
}: {
  slug: string;
  media: readonly ExerciseMedium[];
  id: string;
  licences: readonly Choice[];
}) {
  return (
    <Block id="media" title="Photos and videos" sub="each change is a new version of the exercise">
      {media.length > 0 ? (
        <ul className={styles.kept}>
          {media.map((medium) => (
            <li key={medium.id}>
              <span>
                {medium.mediaType.startsWith('video/') ? 'Video' : 'Photo'}: {medium.words}
              </span>
              <TakeOut slug={slug} medium={medium} />
            </li>
          ))}
        </ul>
      ) : null}
      {media.length < MOST_MEDIA ? <Upload key={id} slug={slug} id={id} licences={licences} /> : null}
    </Block>
  );
}

function TakeOut({ slug, medium }: { slug: string; medium: ExerciseMedium }) {
  const [state, action] = useActionState(takeOutMedium, untouched);
  return (
    <form action={action}>
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="id" value={medium.id} />
      <SubmitButton tone="quiet" size="dense" pending="…" aria-label={`Take out: ${medium.words}`}>
        Take out
      </SubmitButton>
      <FormMessage refusal={state.refusal ?? undefined} />
    </form>
  );
}

/**
 * One more photo or video. It goes to an address of its own, since a video is larger than an action takes; without
 * script the browser sends the same form there.
 */
function Upload({ slug, id, licences }: { slug: string; id: string; licences: readonly Choice[] }) {
  const router = useRouter();
  const [fault, setFault] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const address = `/library/${slug}/media`;
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending) return;
    const form = new FormData(event.currentTarget);
    const file = form.get('file');
    const refused = refusedFile(file instanceof File && file.name !== '' ? file : null);
    setFault(refused);
    if (refused) return;
    setSending(true);
    const answer = await fetch(address, {
      method: 'POST',
      body: form,
      headers: { accept: 'text/plain' },
    }).catch(() => null);
    setSending(false);
    if (answer?.ok) router.refresh();
    else setFault(answer ? await answer.text() : 'No connection: it was not kept. Try again.');
  };
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={address}
      onSubmit={send}
      className={styles.form}
    >
      <input type="hidden" name="id" value={id} />
      <Field
        name="file"
        label="A photo or a video"
        hint="JPEG, PNG or WebP up to 4 MB; MP4 or WebM up to 24 MB. Nobody in it who has not agreed."
        errors={fault === null ? undefined : [fault]}
      >
        <input
          {...fieldAria({
            name: 'file',
            label: '',
            hint: 'yes',
            errors: fault === null ? undefined : [fault],
          })}
          type="file"
          accept={accepted}
          required
        />
      </Field>
      <TextInput name="words" id="medium-words" label="What it shows" maxLength={200} required />
      <TextInput name="author" id="medium-author" label="Who made it" maxLength={120} required />
      <Select
        name="licence"
        id="medium-licence"
        label="Licence of the photo or video"
        choices={licences}
        blank="choose"
        hint="Unknown: seen by the clinic’s staff only, never by a patient."
        required
      />
      <Button type="submit" aria-disabled={sending || undefined}>
        {sending ? 'Sending…' : 'Add it'}
      </Button>
    </form>
  );
}
