import { findingWithCode } from '@/clinical/battery/finding-by-code';
import { isOwn } from '@/clinical/library/rights';
import type { Day } from '@/clinical/time/days';
import type { StoredExercise } from '@/features/library/schema';
import type { Language } from '@/wording/languages';
import type { Because, Said } from '../types';

/** A calendar day as the instant that every formatter (in UTC) puts on that day. */
export const noonOf = (day: Day): Date => new Date(`${day}T12:00:00Z`);

/** Kept together and apart from what stands beside it, whichever way it runs (UAX 9, isolates). */
export const apart = (text: string): string => `\u2068${text}\u2069`;

/** Digits and signs that stay in their order in a line that runs from the right. */
export const leftToRight = (text: string): string => `\u2066${text}\u2069`;

/** What is said here is in the sheet's language. */
export const sayer =
  ({ lang }: Language) =>
  (text: string): Said => ({ text, lang });

type Why = {
  readonly findingCode: string | null;
  readonly side: string | null;
  readonly goal: string | null;
  readonly words: string | null;
};

/** Findings in the plain words that a patient may read, goals, and what the therapist wrote. */
export function becauseOf(why: readonly Why[]): Because[] {
  return why.flatMap(({ findingCode, side, goal, words }): Because[] => {
    if (findingCode === null) {
      const written = goal ?? words;
      return written === null ? [] : [{ said: { text: written, lang: null }, side: null }];
    }
    const finding = findingWithCode(findingCode);
    if (finding?.showToPatient !== 'with-program') return [];
    return [
      {
        said: { text: finding.plain, lang: 'en' },
        side: side === 'left' || side === 'right' ? side : null,
      },
    ];
  });
}

/** An exercise in the reader's language, else as it was prescribed: a clinic's own is nowhere translated. */
export function exerciseIn({ slug, name, steps }: StoredExercise, { lang, exercises }: Language) {
  const there = isOwn(slug) ? undefined : exercises.get(slug);
  const known = isOwn(slug) ? null : there ? lang : 'en';
  return { name: there?.name ?? name, steps: there?.steps ?? steps, lang: known };
}
