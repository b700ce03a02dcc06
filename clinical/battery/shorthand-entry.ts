import type { GaitGrade, GaitItemCode, GaitPhase, StanceLimb } from './gait-item';
import type { BodySide, TestResult } from './rule';
import type { TriggerPointAnswers } from './trigger-point-status';

/** Results of one test. What was not typed is absent. */
export interface TestWords {
  kind: 'test';
  test: string;
  result: TestResult;
}

/** A trigger point of a muscle by its number (soleus TrP1), or by the name that its pin has on the map (S1). */
export interface PointWords {
  kind: 'point';
  name: { muscle: 'soleus' | 'gastrocnemius'; number: number } | { label: string };
  side: BodySide;
  answers: TriggerPointAnswers;
  /** 0 to 10 */
  tenderness: number | null;
}

export interface GaitWords {
  kind: 'gait';
  item: GaitItemCode;
  stanceLimb: StanceLimb;
  /** Null: not typed; the page takes that of the other notes, or asks. */
  activity: 'walking' | 'running' | null;
  phase: GaitPhase;
  /** One of these three at least is told. */
  grade: GaitGrade | null;
  degrees: number | null;
  /** Code of one of the item's options. */
  option: string | null;
}

/** A symptom area of the body map. */
export interface AreaWords {
  kind: 'area';
  region: string;
  /** A region of the midline has no other side than the middle. */
  side: BodySide | 'middle';
  quality: string | null;
  depth: 'superficial' | 'deep' | null;
  /** 0 to 10 */
  intensity: number | null;
}

export type ShorthandEntry = TestWords | PointWords | GaitWords | AreaWords;

/** A word that was not understood, where it stands in the line, and what would be understood there. */
export interface ShorthandFault {
  from: number;
  to: number;
  word: string;
  message: string;
}

/** One entry of a line; several are parted by semicolons. `entry` is null as long as there is a fault. */
export interface ShorthandPart {
  text: string;
  entry: ShorthandEntry | null;
  faults: readonly ShorthandFault[];
}
