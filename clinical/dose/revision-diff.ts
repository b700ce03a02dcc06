import type { Dose } from './dose';

/** What one item of a program prescribes, as far as two revisions can differ in it. */
export interface Terms extends Dose {
  /** From 1; items of another phase than the program's present one wait. */
  phase: number;
  /** Items of one letter are done in turn, set by set; null for one that stands alone. */
  superset: string | null;
  /** Why it is given, in words, in their order. */
  because: readonly string[];
  /** The rungs that are approved beside the usual one, in words; null where none is. */
  easier: string | null;
  harder: string | null;
}

/** One item of a revision. The thread is the same prescription through its revisions. */
export interface Prescribed {
  threadId: string;
  name: string;
  category: string;
  terms: Terms;
}

/** The terms of one item that became others: only those that differ. */
export interface TermsChange {
  threadId: string;
  before: Partial<Terms>;
  after: Partial<Terms>;
}

export interface RevisionDiff {
  added: readonly Prescribed[];
  removed: readonly Prescribed[];
  changed: readonly TermsChange[];
  /** Threads of the newer revision in their order. */
  order: readonly string[];
}

/** What turns the older revision into the newer. */
export function diffRevisions(before: readonly Prescribed[], after: readonly Prescribed[]): RevisionDiff {
  const was = new Map(before.map((item) => [item.threadId, item]));
  const stays = new Set(after.map((item) => item.threadId));
  return {
    added: after.filter((item) => !was.has(item.threadId)),
    removed: before.filter((item) => !stays.has(item.threadId)),
    changed: after.flatMap(({ threadId, terms }) => {
      const known = was.get(threadId);
      const fields = known ? changedTerms(known.terms, terms) : [];
      if (!known || fields.length === 0) return [];
      return [{ threadId, before: picked(known.terms, fields), after: picked(terms, fields) }];
    }),
    order: after.map((item) => item.threadId),
  };
}

/** The older revision with the difference applied: the newer. */
export function applyDiff(before: readonly Prescribed[], diff: RevisionDiff): Prescribed[] {
  const changes = new Map(diff.changed.map((one) => [one.threadId, one.after]));
  const items = new Map([...before, ...diff.added].map((item) => [item.threadId, item]));
  return diff.order.flatMap((threadId) => {
    const item = items.get(threadId);
    return item ? [{ ...item, terms: { ...item.terms, ...changes.get(threadId) } }] : [];
  });
}

const termNames = [
  'side',
  'sets',
  'amount',
  'toFatigue',
  'holdSeconds',
  'restSeconds',
  'tempo',
  'load',
  'effort',
  'timesPerDay',
  'daysPerWeek',
  'weekdays',
  'everyNDays',
  'asNeeded',
  'painCeilingDuring',
  'painCeilingNextMorning',
  'startOn',
  'endOn',
  'stopRule',
  'note',
  'phase',
  'superset',
  'because',
  'easier',
  'harder',
] as const satisfies readonly (keyof Terms)[];

function changedTerms(before: Terms, after: Terms): (keyof Terms)[] {
  return termNames.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

function picked(terms: Terms, names: readonly (keyof Terms)[]): Partial<Terms> {
  let part: Partial<Terms> = {};
  for (const name of names) part = { ...part, [name]: terms[name] };
  return part;
}

/** What a body answers to. Two of one item changed at once cannot be told apart afterwards. */
const variables: Readonly<Record<string, readonly (keyof Terms)[]>> = {
  side: ['side'],
  sets: ['sets'],
  amount: ['amount', 'toFatigue'],
  hold: ['holdSeconds'],
  rest: ['restSeconds'],
  tempo: ['tempo'],
  load: ['load'],
  effort: ['effort'],
  frequency: ['timesPerDay', 'daysPerWeek', 'weekdays', 'everyNDays', 'asNeeded'],
};

/**
 * The items of which two variables or more change at once, with the names of these. Ceilings, notes, dates, reasons
 * and rungs change nothing that a body answers to.
 */
export function changedAtOnce(
  before: readonly Prescribed[],
  after: readonly Prescribed[],
): { threadId: string; name: string; variables: string[] }[] {
  const was = new Map(before.map((item) => [item.threadId, item.terms]));
  return after.flatMap(({ threadId, name, terms }) => {
    const known = was.get(threadId);
    const fields = known ? changedTerms(known, terms) : [];
    const met = Object.entries(variables).flatMap(([variable, parts]) =>
      parts.some((part) => fields.includes(part)) ? [variable] : [],
    );
    return met.length > 1 ? [{ threadId, name, variables: met }] : [];
  });
}
