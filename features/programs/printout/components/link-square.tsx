'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/form/form-message';
import { SubmitButton } from '@/components/form/submit-button';
import letter from '@/components/letter/letter.module.css';
import type { MadeLink } from '../types';
import styles from './sheet.module.css';
import { Square } from './square';

/** The words of a single-use link's square, in the patient's language; `before` and `after` stand round its end. */
export type LinkWords = {
  readonly title: string;
  readonly alt: string;
  readonly before: string;
  readonly after: string;
  /** BCP 47 */
  readonly locale: string;
  readonly timeZone: string;
};

const start: MadeLink = { refusal: null, link: null };

/**
 * A square for a patient who does not sign in yet. It holds a secret, so it is made only when somebody asks for it, and
 * it is on this sheet and nowhere else.
 */
export function LinkSquare({
  action,
  patientId,
  newLinkId,
  words: { title, alt, before, after, locale, timeZone },
}: {
  action: (previous: MadeLink, form: FormData) => Promise<MadeLink>;
  patientId: string;
  newLinkId: string;
  words: LinkWords;
}) {
  const [{ refusal, link }, send] = useActionState(action, start);
  const until = (at: Date) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at);
  return (
    <>
      <div className={letter.screenOnly} lang="en" dir="ltr">
        <form action={send} className={styles.row}>
          <FormMessage refusal={refusal ?? undefined} />
          <input type="hidden" name="patientId" value={patientId} />
          <input type="hidden" name="id" value={newLinkId} />
          <p>
            {link
              ? `This sheet now opens their pages once, until ${link.until}. Give it to nobody else.`
              : 'They do not sign in yet. A square with a single-use link lets whoever holds the sheet in once, for 72 hours; a link that was made before stops working.'}
          </p>
          {link ? null : (
            <SubmitButton name="do" value="hand-over" tone="plain" pending="Making it…">
              Put a single-use link on this sheet
            </SubmitButton>
          )}
        </form>
      </div>
      {link ? (
        <Square online={{ title, alt, code: link.code, lead: `${before}${until(link.expiresAt)}${after}` }} />
      ) : null}
    </>
  );
}
