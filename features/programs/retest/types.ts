import type { DoseSide } from '@/clinical/dose/dose';

/** An item with a finding that a re-test no longer found. */
export type Offer = {
  readonly id: string;
  readonly name: string;
  readonly side: DoseSide;
  /** What is gone, with its day. */
  readonly gone: readonly string[];
  /** What it would progress to, in words; null where nothing is harder. */
  readonly harder: string | null;
  readonly progressHref: string | null;
  readonly stopHref: string;
};

/** What the form of the next revision is asked to begin with. */
export type Wanted = {
  /** The thread of an item. */
  readonly item: string;
  readonly change: 'harder' | 'stop';
};

/** What the re-tests of an episode say to its program. */
export type Retest = {
  readonly offers: readonly Offer[];
  /** Findings that stand while nothing is prescribed for them, with where that begins. */
  readonly unanswered: ReadonlyArray<{ readonly words: string; readonly href: string }>;
};
