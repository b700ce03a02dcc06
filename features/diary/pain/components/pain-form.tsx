'use client';

import Link from 'next/link';
import { type ReactNode, useActionState } from 'react';
import { Select, type SelectChoice, TextArea } from '@/components/form/inputs';
import { PainPad } from '@/components/form/pain-pad';
import { SubmitButton } from '@/components/form/submit-button';
import { LinkButton } from '@/components/ui/button';
import { type FormState, untouched } from '@/lib/form-state';
import { Answers } from '../../components/answers';
import { given, PortalMessage, type PortalWords, Saved } from '../../components/portal-form';
import styles from './pain.module.css';

export type PainFormWords = PortalWords & {
  question: string;
  questionHidden: boolean;
  lowest: string;
  highest: string;
  scoreNeeded: string;
  which: string;
  whichNeeded: string;
  place: string;
  placeBlank: string;
  more: string;
  note: string;
  send: string;
  /** By score, as a form gives it. */
  saved: Readonly<Record<string, string>>;
  change: string;
  another: string;
};

/**
 * One number is the whole answer; place and note may stay empty. It works before, and without, any script. When it
 * is saved the form is gone, and its id with it.
 */
export function PainForm({
  action,
  id,
  correctsId,
  episodes,
  places,
  earlier,
  words,
  about,
  closed = null,
  children,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  id: string;
  correctsId?: string;
  /** Asked where there is more than one; a correction keeps its own. */
  episodes: readonly SelectChoice[];
  places: readonly SelectChoice[];
  /** The patient's own answer, where that is what they correct. */
  earlier?: { score: number; place: string | null; note: string | null };
  words: PainFormWords;
  about?: ReactNode;
  /** Stands in the place of the form where there is nothing (more) to tell. Without script a page that was just
      saved is read anew, and only the form's own state knows that it was. */
  closed?: ReactNode;
  /** The question above the form, gone once it is answered. */
  children: ReactNode;
}) {
  const [state, send] = useActionState(action, untouched);
  const [only] = episodes.length === 1 ? episodes : [];
  const touched = state.attempt > 0;
  if (state.saved) {
    const score = given(state, 'score') ?? '';
    return (
      <Saved title={words.saved[score] ?? words.savedPlain} about={about}>
        <LinkButton href="/portal" tone="primary" size="touch">
          {words.today}
        </LinkButton>
        {correctsId ? (
          <LinkButton href="/portal/diary" size="touch">
            {words.diary}
          </LinkButton>
        ) : (
          <>
            <LinkButton href={`/portal/diary/pain/${given(state, 'id')}`} prefetch={false} size="touch">
              {words.change}
            </LinkButton>
            <a href="/portal/pain" className={styles.another}>
              {words.another}
            </a>
          </>
        )}
      </Saved>
    );
  }
  if (closed) return closed;
  return (
    <form action={send} className={styles.form}>
      {children}
      <input type="hidden" name="id" value={id} />
      {correctsId ? <input type="hidden" name="correctsId" value={correctsId} /> : null}
      <PortalMessage state={state} words={words} />
      {only ? <input type="hidden" name="episodeId" value={only.value} /> : null}
      {episodes.length > 1 ? (
        <Answers
          label={words.which}
          name="episodeId"
          answers={episodes}
          defaultValue={given(state, 'episodeId')}
          errors={state.fields.episodeId ? [words.whichNeeded] : undefined}
        />
      ) : null}
      <PainPad
        label={words.question}
        labelHidden={words.questionHidden}
        name="score"
        lowest={words.lowest}
        highest={words.highest}
        defaultValue={touched ? given(state, 'score') : earlier?.score}
        errors={state.fields.score ? [words.scoreNeeded] : undefined}
      />
      <details
        className={styles.more}
        open={Boolean(earlier?.place || earlier?.note || given(state, 'note') || given(state, 'place'))}
      >
        <summary>{words.more}</summary>
        <div className={styles.fields}>
          {places.length > 0 ? (
            <Select
              label={words.place}
              name="place"
              choices={places}
              blank={words.placeBlank}
              defaultValue={touched ? given(state, 'place') : earlier?.place}
            />
          ) : null}
          <TextArea
            label={words.note}
            name="note"
            maxLength={500}
            defaultValue={touched ? given(state, 'note') : earlier?.note}
          />
        </div>
      </details>
      <SubmitButton size="touch" pending={words.sending}>
        {words.send}
      </SubmitButton>
      <Link href={correctsId ? '/portal/diary' : '/portal'} prefetch={false} className={styles.another}>
        {words.skip}
      </Link>
    </form>
  );
}
