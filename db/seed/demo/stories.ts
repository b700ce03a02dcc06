import type { Random } from '../random';

/** How a patient's weeks go. Pain is a level from 0 to 10 before a day's own wobble; the rest are probabilities. */
export type Story = {
  pain: (share: number) => number;
  /** That the day has a pain entry, and that a session that is due is told of. */
  tells: (share: number) => number;
  /** That a session told of was done. */
  does: number;
  /** Days from the end without any entry at all. */
  silentDays: number;
};

export type StoryKind =
  | 'runner'
  | 'steady'
  | 'recovered'
  | 'flare'
  | 'rising'
  | 'quiet'
  | 'drop-out'
  | 'half-done'
  | 'never-logged'
  | 'new';

const falling = (from: number, to: number) => (share: number) => from + (to - from) * share;
const bump = (share: number, at: number, width: number, height: number) =>
  share > at && share < at + width ? height * (1 - (share - at) / width) : 0;

/** `share` is how much of the episode's diary has passed, 0 to 1. */
export const stories: Readonly<Record<StoryKind, Story>> = {
  // Raised her distance, settled, raised it again a week ago.
  runner: {
    pain: (share) => falling(6, 2)(share) + bump(share, 0.32, 0.1, 3) + (share > 0.92 ? 1.5 : 0),
    tells: () => 0.87,
    does: 0.9,
    silentDays: 0,
  },
  steady: { pain: falling(5, 2), tells: () => 0.85, does: 0.9, silentDays: 0 },
  recovered: {
    pain: (share) => Math.max(0, falling(5, -1.5)(share)),
    tells: () => 0.9,
    does: 0.95,
    silentDays: 0,
  },
  flare: { pain: (share) => 3 + bump(share, 0.86, 0.2, 5), tells: () => 0.8, does: 0.85, silentDays: 0 },
  rising: { pain: falling(2, 6.5), tells: () => 0.85, does: 0.8, silentDays: 0 },
  quiet: { pain: falling(5, 3), tells: () => 0.9, does: 0.8, silentDays: 9 },
  'drop-out': {
    pain: falling(6, 4),
    tells: (share) => (share < 0.5 ? 0.7 : 0.25),
    does: 0.6,
    silentDays: 24,
  },
  'half-done': { pain: falling(4, 2), tells: () => 0.7, does: 0.45, silentDays: 0 },
  'never-logged': { pain: () => 0, tells: () => 0, does: 0, silentDays: 400 },
  new: { pain: () => 4, tells: () => 0, does: 0, silentDays: 400 },
};

export const commonStories = [
  'steady',
  'steady',
  'steady',
  'recovered',
  'recovered',
  'flare',
  'rising',
  'quiet',
  'drop-out',
  'half-done',
] as const satisfies readonly StoryKind[];

/** A day's score: the level with its wobble, whole, inside the scale. */
export const scoreOf = (level: number, random: Random): number =>
  Math.max(0, Math.min(10, Math.round(level + random.wobble() * 0.8)));

export const whyNots = ['noTime', 'forgot', 'hurt', 'tired', 'unsure', 'away'] as const;

export const painNotes = [
  'Stiff on the first steps',
  'After the stairs at work',
  'Better after the stretch',
  'Woke me once',
  'Long day standing',
  'Easy run, felt it on the hill',
  '🙂 hardly noticed it',
  'Tight towards the evening',
] as const;
