'use client';

import Link from 'next/link';
import { type ReactNode, useActionState } from 'react';
import { NumberInput, TextArea } from '@/components/form/inputs';
import { PainPad } from '@/components/form/pain-pad';
import { SubmitButton } from '@/components/form/submit-button';
import { LinkButton } from '@/components/ui/button';
import { Strip } from '@/components/ui/strip';
import { type FormState, untouched } from '@/lib/form-state';
import { Answers } from '../../components/answers';
import { given, PortalMessage, type PortalWords, Saved } from '../../components/portal-form';
import styles from './exercise.module.css';

type Choice = { value: string; label: string };

export type SessionFormWords = PortalWords & {
  question: string;
  outcomes: readonly Choice[];
  outcomeNeeded: string;
  partHow: string;
  sets: string;
  amount: string;
  numberNeeded: string;
  why: string;
  whyLead: string;
  reasons: readonly Choice[];
  during: string;
  duringLimit: string;
  lowest: string;
  highest: string;
  noAnswer: string;
  scoreNeeded: string;
  note: string;
  send: string;
  saved: string;
  /** What happens now, by the reason that was given. */
  after: Readonly<Record<string, string>>;
  /** By score, where it lies above the limit that the therapist set. */
  above: Readonly<Record<string, string>>;
  change: string;
};

export type EarlierSession = {
  outcome: string;
  setsDone: number | null;
  amountDone: number | null;
  painDuring: number | null;
  whyNot: string | null;
  note: string | null;
};

/** Tells one session: done, part, or not and why. Everything but the first answer may stay empty. */
export function SessionForm({
  action,
  hidden,
  corrects,
  next,
  asksAmount,
  earlier,
  words,
  about,
  closed = null,
  children,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** The entry's id, made with this form, and what it is about. */
  hidden: Readonly<Record<string, string>>;
  /** The log that this one corrects. */
  corrects: string | null;
  next: { href: string; label: string } | null;
  /** False where the dose has no amount (as many good ones as you can). */
  asksAmount: boolean;
  earlier?: EarlierSession;
  words: SessionFormWords;
  about: ReactNode;
  /** Stands in the place of the form where there is nothing (more) to tell. Without script a page that was just
      saved is read anew, and only the form's own state knows that it was. */
  closed?: ReactNode;
  /** What stands above the form, gone once it is answered. */
  children: ReactNode;
}) {
  const [state, send] = useActionState(action, untouched);
  const back = (name: keyof EarlierSession) =>
    state.attempt > 0 ? given(state, name) : (earlier?.[name]?.toString() ?? null);
  const wrong = (name: keyof EarlierSession, words: string) => (state.fields[name] ? [words] : undefined);
  if (state.saved) {
    const reason = given(state, 'outcome') === 'not-done' ? (given(state, 'whyNot') ?? '') : '';
    const above = words.above[given(state, 'painDuring') ?? ''];
    return (
      <Saved
        about={about}
        title={words.saved}
        more={
          <>
            {above ? (
              <Strip tone="warn" icon="alert">
                {above}
              </Strip>
            ) : null}
            {words.after[reason] ? <p>{words.after[reason]}</p> : null}
          </>
        }
      >
        {next && !above ? (
          <LinkButton href={next.href} prefetch={false} tone="primary" size="touch">
            {next.label}
          </LinkButton>
        ) : null}
        <LinkButton href="/portal" prefetch={false} size="touch" tone={next && !above ? 'plain' : 'primary'}>
          {words.today}
        </LinkButton>
        <Link
          href={corrects ? '/portal/diary' : `/portal/diary/sessions/${given(state, 'id')}`}
          prefetch={false}
          className={styles.aside}
        >
          {corrects ? words.diary : words.change}
        </Link>
      </Saved>
    );
  }
  if (closed) return closed;
  return (
    <>
      {children}
      <form action={send} className={styles.form}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <PortalMessage state={state} words={words} />
        <Answers
          label={words.question}
          name="outcome"
          answers={words.outcomes}
          defaultValue={back('outcome')}
          errors={wrong('outcome', words.outcomeNeeded)}
        />
        <div className={styles.ifPart}>
          <p className={styles.quiet}>{words.partHow}</p>
          <div className={styles.pair}>
            <NumberInput
              label={words.sets}
              name="setsDone"
              inputMode="numeric"
              min={0}
              max={50}
              step={1}
              defaultValue={back('setsDone')}
              errors={wrong('setsDone', words.numberNeeded)}
            />
            {asksAmount ? (
              <NumberInput
                label={words.amount}
                name="amountDone"
                min={0}
                max={10_000}
                defaultValue={back('amountDone')}
                errors={wrong('amountDone', words.numberNeeded)}
              />
            ) : null}
          </div>
        </div>
        <div className={styles.ifNotDone}>
          <Answers
            label={words.why}
            hint={words.whyLead}
            name="whyNot"
            twoColumns
            answers={words.reasons}
            defaultValue={back('whyNot')}
            errors={wrong('whyNot', words.outcomeNeeded)}
          />
        </div>
        <PainPad
          small
          label={words.during}
          hint={words.duringLimit}
          name="painDuring"
          lowest={words.lowest}
          highest={words.highest}
          skip={words.noAnswer}
          defaultValue={back('painDuring')}
          errors={wrong('painDuring', words.scoreNeeded)}
        />
        <TextArea label={words.note} name="note" maxLength={500} defaultValue={back('note')} />
        <SubmitButton size="touch" pending={words.sending}>
          {words.send}
        </SubmitButton>
      </form>
    </>
  );
}
