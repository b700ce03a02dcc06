import { rungsOf } from '@/clinical/library/all-exercises';
import { dayName } from '@/clinical/time/day-words';
import { progressed } from '../builder/arrange/format';
import type { ReadItem } from '../builder/prescribed/loaders';
import type { DraftItem, ExerciseCard, Reason } from '../builder/types';
import { reasonInWords } from '../format';
import type { Offer, Wanted } from './types';

/** What is read of an item here. */
export type Item = Pick<ReadItem, 'id' | 'prescribed' | 'draft'>;

/** By thread, the day from which an item is prescribed as it is now: what a re-test said before that is answered. */
export type Since = ReadonlyMap<string, string>;

/** The day from which each item of the newest revision holds unchanged: its exercise and what its dose asks for. */
export function unchangedSince(
  revisions: readonly { readonly id: string; readonly number: number; readonly effectiveFrom: string }[],
  items: readonly Pick<ReadItem, 'revisionId' | 'prescribed'>[],
): Since {
  const since = new Map<string, string>();
  const asked = new Map<string, string>();
  for (const { id, effectiveFrom } of [...revisions].sort((one, other) => one.number - other.number)) {
    const now = items.filter((item) => item.revisionId === id).map((item) => item.prescribed);
    for (const { threadId, name, terms } of now) {
      const around = { phase: 0, superset: null, because: [], easier: null, harder: null };
      const what = JSON.stringify([name, { ...terms, ...around }]);
      if (asked.get(threadId) !== what) since.set(threadId, effectiveFrom);
      asked.set(threadId, what);
    }
  }
  return since;
}

/**
 * What a re-test no longer found of the findings that an item is given for: “left tight soleus, 15 Nov”. Once the item
 * was changed on that day or later, the re-test has had its answer.
 */
const goneFor = (item: Item, reasons: readonly Reason[], since: Since): string[] =>
  reasons.flatMap(({ id, normalOn, side, label }) =>
    normalOn !== null &&
    item.draft.because.includes(id) &&
    (since.get(item.prescribed.threadId) ?? '') < normalOn
      ? [`${reasonInWords(side, label)}, ${dayName(normalOn)}`]
      : [],
  );

/** The slug of what is harder than an item: the rung that was approved for this patient, else the next of its ladder. */
export function harderSlug({ slug, harderSlug, harderDose }: DraftItem): string | null {
  if (harderSlug !== '') return harderSlug;
  return harderDose.trim() !== '' ? slug : (rungsOf(slug).harder?.slug ?? null);
}

/** The items of a program that a re-test offers for progress or stop, in their order. */
export function offersOf(
  items: readonly Item[],
  reasons: readonly Reason[],
  since: Since,
  address: string,
): Offer[] {
  return items.flatMap((item) => {
    const gone = goneFor(item, reasons, since);
    if (gone.length === 0) return [];
    const { prescribed, draft, id } = item;
    const at = (change: Wanted['change']) => `${address}?item=${prescribed.threadId}&change=${change}`;
    const next = rungsOf(draft.slug).harder;
    return [
      {
        id,
        name: prescribed.name,
        side: prescribed.terms.side,
        gone,
        harder: prescribed.terms.harder ?? next?.name ?? null,
        progressHref: harderSlug(draft) === null ? null : at('harder'),
        stopHref: at('stop'),
      },
    ];
  });
}

/** Findings that stand while no item of the program names them. */
export const unansweredBy = (items: readonly Item[], reasons: readonly Reason[]): Reason[] =>
  reasons.filter(
    (one) =>
      one.kind === 'finding' &&
      one.normalOn === null &&
      !items.some((item) => item.draft.because.includes(one.id)),
  );

/**
 * The draft of the next revision with one item progressed or taken out, and the reason that this suggests. As it was
 * where the item is not there, or nothing is harder.
 */
export function begunWith(
  items: readonly Item[],
  wanted: Wanted | null,
  reasons: readonly Reason[],
  since: Since,
  harder: ExerciseCard | null,
  key: string,
): { readonly draft: DraftItem[]; readonly reason: string } {
  const draft = items.map((item) => item.draft);
  const item = items.find(({ prescribed }) => prescribed.threadId === wanted?.item);
  const next = item && wanted?.change === 'harder' ? progressed(item.draft, harder, key) : null;
  if (!item || (wanted?.change === 'harder' && next === null)) return { draft, reason: '' };
  const gone = goneFor(item, reasons, since).join('; ');
  const done = next ? 'progressed' : 'stopped';
  return {
    draft: draft.flatMap((one) => (one === item.draft ? (next ?? []) : [one])),
    reason: `${gone === '' ? '' : `Not found at re-test: ${gone}. `}${item.prescribed.name} ${done}.`,
  };
}
