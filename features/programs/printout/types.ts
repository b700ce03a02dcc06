import type { Dose, DoseSide } from '@/clinical/dose/dose';
import type { Day } from '@/clinical/time/days';
import type { StoredExercise } from '@/features/library/schema';
import type { FormState } from '@/lib/form-state';
import type { SquareCode } from '@/lib/square-code';

/** What is printed, as it was read: a revision of a program, the items of its present phase, and who to call. */
export type Printed = {
  readonly patientName: string;
  readonly clinicName: string;
  readonly clinicPhone: string | null;
  readonly emergencyNumber: string | null;
  /** Who the sentences name: the therapist who leads, or the clinic. */
  readonly therapist: string;
  readonly complaint: string;
  readonly episodeSide: 'left' | 'right' | 'both' | 'middle';
  readonly revision: { readonly number: number; readonly effectiveFrom: Day };
  /** The first of the fourteen days. */
  readonly from: Day;
  readonly today: Day;
  readonly items: readonly PrintedItem[];
};

export type PrintedItem = {
  readonly id: string;
  readonly exercise: StoredExercise;
  readonly dose: Dose;
  /** From here every n days counts. */
  readonly startedOn: Day;
  /** In plain words: of a finding that a patient may read, a goal, or what the therapist wrote. */
  readonly because: readonly Because[];
  readonly easier: { readonly exercise: StoredExercise; readonly dose: Partial<Dose> } | null;
};

/** A reason in words, with the side that a finding is on. */
export type Because = { readonly said: Said; readonly side: 'left' | 'right' | null };

/** Words and the language they are in (BCP 47); null where somebody wrote them and nobody said in which. */
export type Said = { readonly text: string; readonly lang: string | null; readonly bold?: true };
/** A paragraph, or a line of one. */
export type Saying = readonly Said[];

export type SheetItem = {
  readonly id: string;
  /** "1. Calf raise" */
  readonly title: Saying;
  readonly side: DoseSide;
  readonly sideWords: string;
  readonly figure: SheetFigure | null;
  readonly dose: readonly Saying[];
  readonly steps: readonly Saying[];
  readonly because: Saying | null;
  /** The easier rung, and what the therapist wrote. */
  readonly more: readonly Saying[];
  /** Pain ceilings and when to stop; empty where they are the same for every item and stand once. */
  readonly limits: readonly Saying[];
};

export type SheetFigure = {
  readonly slug: string;
  /** The side that works in the picture. */
  readonly side: 'left' | 'right';
  readonly start: { readonly caption: string; readonly alt: string };
  readonly end: { readonly caption: string; readonly alt: string };
};

/** One day of one item: boxes to tick, a box to write in (0), or a day off. */
export type Cell = { readonly kind: 'off' } | { readonly kind: 'open'; readonly boxes: number };

export type SheetRow = {
  readonly id: string;
  readonly label: Saying;
  readonly sub: string;
  readonly cells: readonly Cell[];
};

export type Sheet = {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly clinicName: string;
  readonly facts: readonly Saying[];
  readonly nothing: string | null;
  readonly items: readonly SheetItem[];
  readonly limits: { readonly title: string; readonly lines: readonly Saying[] } | null;
  readonly grid: {
    readonly title: string;
    readonly lead: string;
    readonly days: readonly { readonly weekday: string; readonly initial: string; readonly date: string }[];
    readonly rows: readonly SheetRow[];
    readonly off: string;
  };
  readonly notes: string;
  readonly online: Online | null;
  readonly help: readonly Saying[];
  /** At the foot of every page: whose it is, by which clinic, which revision. */
  readonly foot: Saying;
  readonly page: (n: number, total: number) => string;
};

/** A square code that leads to the patient's own pages. */
export type Online = {
  readonly title: string;
  readonly lead: string;
  readonly alt: string;
  readonly code: SquareCode;
};

/** What making a single-use link came to: features/patients/actions, handed in by the page. */
export type MadeLink = {
  readonly refusal: FormState['refusal'];
  readonly link: {
    readonly address: string;
    readonly code: SquareCode;
    readonly until: string;
    readonly expiresAt: Date;
  } | null;
};
