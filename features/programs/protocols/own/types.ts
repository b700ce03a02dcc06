import type { OpenSide } from '@/clinical/dose/dose';
import { type FormState, untouched } from '@/lib/form-state';
import type { DraftItem, DraftPhase, ExerciseCard } from '../../builder/types';

/** The sides that an exercise of a protocol can be for. */
export const openSides = [
  { value: 'affected', label: 'affected' },
  { value: 'other', label: 'other' },
  { value: 'each', label: 'each side' },
  { value: 'both', label: 'both at once' },
  { value: 'alternate', label: 'taking turns' },
  { value: 'left', label: 'left' },
  { value: 'right', label: 'right' },
] as const satisfies readonly { value: OpenSide; label: string }[];

/** What the form begins with. */
export type LoadedProtocol = {
  readonly id: string;
  /** Of the row, against a stale write. */
  readonly version: number;
  /** 0 until it was published. */
  readonly published: number;
  readonly drafted: boolean;
  readonly shared: boolean;
  readonly retired: boolean;
  readonly fields: Readonly<Record<HeadField, string>>;
  readonly blockedBy: readonly string[];
  readonly flags: ReadonlyArray<{ code: string; label: string }>;
  readonly phases: readonly DraftPhase[];
  readonly items: readonly DraftItem[];
  /** Keys of the items that are only given where the therapist takes them. */
  readonly optional: readonly string[];
  readonly cards: readonly ExerciseCard[];
  /** Labels of findings, for completion. */
  readonly findingNames: readonly string[];
};

/** The head of the form: one line, or several lines with one thing each. */
export const headFields = [
  'name',
  'for',
  'findings',
  'notFor',
  'decision',
  'certainty',
  'reviewNote',
  'endsWhen',
] as const;
export type HeadField = (typeof headFields)[number];

/** What the form gets back; `draft` and `phases` are what was typed, for a page without script. */
export type ProtocolState = FormState & {
  readonly draft: readonly DraftItem[] | null;
  readonly phases: readonly DraftPhase[] | null;
  readonly cards: readonly ExerciseCard[];
};

export const untouchedProtocol: ProtocolState = { ...untouched, draft: null, phases: null, cards: [] };
