import type { OpenSide } from '@/clinical/dose/dose';
import type { DoseWords } from '@/clinical/dose/dose-words';
import type { Protocol, RunStage } from '@/clinical/library/protocol';

/** Where a protocol of the clinic's own stands; of a shared one there is none. */
export type OwnProtocol = {
  readonly id: string;
  readonly author: string;
  /** Of the row, against a stale write. */
  readonly version: number;
  readonly shared: boolean;
  readonly retired: boolean;
  /** What will be the next version; null where nothing is written. */
  readonly draft: Protocol | null;
  /** Whether who asks may change it. */
  readonly mine: boolean;
  /** Whether who asks wrote it: only they keep it to themselves. */
  readonly authored: boolean;
};

/** A protocol of the list. `key` names it in addresses: a slug, or the id of one of the clinic's own. */
export type KnownProtocol = {
  readonly key: string;
  /** 0 for a draft that was never published. */
  readonly published: number;
  /** What is published; of a draft that never was, the draft. */
  readonly protocol: Protocol;
  readonly own: OwnProtocol | null;
};

export type ProtocolLine = {
  readonly key: string;
  readonly name: string;
  readonly for: string;
  readonly certainty: string | null;
  readonly phases: readonly string[];
  /** Of all phases. */
  readonly exercises: number;
  /** Slugs of the first few, for their pictures. */
  readonly pictures: readonly string[];
  readonly findings: readonly string[];
  /** “shared library”, “ours, by T. Hand”, “yours alone” */
  readonly from: string;
  readonly marks: readonly string[];
};

export const protocolShows = ['all', 'shared', 'own'] as const;
export type ProtocolShow = (typeof protocolShows)[number];

export type ProtocolsPage = {
  readonly q: string;
  readonly show: ProtocolShow;
  readonly counts: Readonly<Record<ProtocolShow, number>>;
  readonly lines: readonly ProtocolLine[];
};

/** A sentence with what it rests on, in words. */
export type Based = { readonly words: string; readonly basis: string };

export type ProtocolItemView = {
  readonly key: string;
  readonly slug: string;
  readonly name: string;
  readonly targets: string;
  readonly side: OpenSide;
  readonly sideWords: string;
  readonly dose: DoseWords;
  readonly note: string | null;
  readonly basis: string;
  readonly because: readonly string[];
  readonly superset: string | null;
  readonly easier: string | null;
  readonly harder: string | null;
  /** Other exercises that a therapist may choose by hand. */
  readonly byHand: readonly string[];
  readonly optional: boolean;
};

export type PhaseView = {
  readonly title: string;
  readonly goal: string | null;
  readonly when: string | null;
  readonly minimumDays: number | null;
  readonly waitsFor: readonly Based[];
  readonly items: readonly ProtocolItemView[];
  readonly running: {
    readonly said: string;
    readonly rules: readonly Based[];
    readonly stages: readonly RunStage[];
  } | null;
  readonly notes: readonly Based[];
};

export type ProtocolSheet = {
  readonly key: string;
  readonly published: number;
  readonly own: OwnProtocol | null;
  /** A draft waits beside what is published. */
  readonly drafted: boolean;
  /** Of the copy that may be made of it, so that a repeated post is one copy. */
  readonly copyId: string;
  readonly name: string;
  readonly for: string;
  readonly notFor: readonly string[];
  readonly findings: readonly string[];
  readonly blockedBy: readonly string[];
  readonly decision: string | null;
  readonly certainty: string | null;
  readonly reviewNote: string | null;
  readonly phases: readonly PhaseView[];
  readonly endsWhen: readonly Based[];
  readonly sources: ReadonlyArray<{ words: string; href: string | null; certainty: string }>;
};
