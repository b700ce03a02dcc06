import type { FlagLine } from '@/components/ui/flag-banner';
import type { EpisodeRow } from '@/db/queries/patients';
import type { BuilderFlag } from '../../builder/types';
import type { ProtocolLine, ProtocolSheet } from '../types';

/** A protocol of the list with what it would answer of what was found. */
export type FittingProtocol = ProtocolLine & {
  /** Findings that stand and that it answers, with their side. */
  readonly answers: readonly string[];
};

/** The protocol that was chosen, as it would be given to this patient. */
export type ChosenProtocol = {
  readonly sheet: ProtocolSheet;
  /** Open flags that stop it, in words; empty where nothing does. */
  readonly stoppedBy: readonly string[];
  /** The side is asked: the episode has not one. */
  readonly asksSide: boolean;
  /** What a therapist may take with it. `key` names it in the form. */
  readonly optional: ReadonlyArray<{ key: string; name: string; phase: string }>;
  /** One id for each of its items, in their order, by which a repeated post is one program. */
  readonly itemIds: readonly string[];
  /** The names of the same items, for what is said against one of them. */
  readonly itemNames: readonly string[];
  readonly revisionId: string;
  readonly programId: string;
};

export type ApplyPage = {
  readonly patientId: string;
  readonly patientName: string;
  readonly episode: EpisodeRow;
  readonly today: string;
  /** The program that the episode already has. */
  readonly existing: string | null;
  readonly flags: readonly BuilderFlag[];
  readonly open: { readonly lines: readonly FlagLine[]; readonly affectedSaid: string };
  /** Those that answer most first. */
  readonly protocols: readonly FittingProtocol[];
  readonly chosen: ChosenProtocol | null;
};
