import type { DraftPhase } from '../types';

type Raw = Readonly<Record<string, string | readonly string[]>>;

/** What waits for what, as it is kept with a revision. */
export type Phase = {
  readonly name: string;
  readonly goal: string | null;
  readonly minimumDays: number | null;
  readonly waitsFor: readonly {
    readonly words: string;
    readonly machine: unknown;
    readonly basis: string | null;
  }[];
};

const text = (raw: Raw, name: string): string => {
  const value = raw[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
};

/** The phases of the form in their order, as typed. A program of one part has none. */
export function readDraftPhases(raw: Raw): DraftPhase[] {
  const keys = raw.phaseKey;
  return (keys === undefined ? [] : typeof keys === 'string' ? [keys] : keys).map((key) => ({
    key,
    name: text(raw, `${key}.phaseName`),
    goal: text(raw, `${key}.phaseGoal`),
    days: text(raw, `${key}.phaseDays`),
    waits: text(raw, `${key}.phaseWaits`),
  }));
}

/** What was typed as phases, and what to put right, by field. */
export function readPhases(drafts: readonly DraftPhase[]): {
  phases: Phase[];
  problems: Record<string, string>;
} {
  const problems: Record<string, string> = {};
  const phases = drafts.map(({ key, name, goal, days, waits }): Phase => {
    if (name.trim() === '') problems[`${key}.phaseName`] = 'Name the phase.';
    if (days.trim() !== '' && !/^\d{1,3}$/.test(days.trim()))
      problems[`${key}.phaseDays`] = 'Give 0 to 999 days, or leave it blank.';
    return {
      name: name.trim().slice(0, 100),
      goal: goal.trim() === '' ? null : goal.trim().slice(0, 300),
      minimumDays: /^\d{1,3}$/.test(days.trim()) ? Number(days) : null,
      waitsFor: waits
        .split('\n')
        .map((line) => line.trim().slice(0, 300))
        .filter((line) => line !== '')
        .map((words) => ({ words, machine: null, basis: null })),
    };
  });
  return { phases, problems };
}

/**
 * A criterion whose words stayed keeps the rule by which it is read from the chart, first as it stood in the same
 * phase: two phases may say the same on different grounds.
 */
export function withRules(phases: readonly Phase[], earlier: readonly Phase[]): Phase[] {
  const known = new Map(earlier.flatMap((phase) => phase.waitsFor.map((one) => [one.words, one] as const)));
  return phases.map((phase, at) => ({
    ...phase,
    waitsFor: phase.waitsFor.map(
      (one) => earlier[at]?.waitsFor.find(({ words }) => words === one.words) ?? known.get(one.words) ?? one,
    ),
  }));
}

/** A stored phase as the form shows it. */
export const draftPhase = (phase: Phase, key: string): DraftPhase => ({
  key,
  name: phase.name,
  goal: phase.goal ?? '',
  days: phase.minimumDays === null ? '' : String(phase.minimumDays),
  waits: phase.waitsFor.map((one) => one.words).join('\n'),
});

/** “2 · Build”; a program of one part has no name for it. */
export const phaseTitle = (phases: readonly { readonly name: string }[], number: number): string =>
  phases.length === 0 ? 'Program' : `Phase ${number} · ${phases[number - 1]?.name ?? ''}`;
