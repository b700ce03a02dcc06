import type { Certainty, Citation } from '../citation';

export const findingKinds = {
  impairment: 'measured or seen limit',
  gait: 'seen in walking or running',
  symptom: 'what the patient feels',
  pattern: 'signs that point toward a region; the therapist releases it',
  load: 'training or life around it',
  flag: 'warning; patients read only its fixed safety wording',
  state: 'reached by criteria only; no abnormal result raises it',
} as const;
export type FindingKind = keyof typeof findingKinds;

/** One entry of the controlled list of findings. The label never names a diagnosis. */
export interface Finding {
  code: string;
  label: string;
  /** For the patient, reading age 11; shown as `showToPatient` allows. */
  plain: string;
  kind: FindingKind;
  /** Battery codes that can raise it, or a prefixed source (gait:, diary:, history:, screen:, plan:). */
  detectedBy: readonly string[];
  structures: readonly string[];
  evidence: { text: string; citation: Citation | null; certainty: Certainty };
  showToPatient: 'with-program' | 'therapist-release-only' | 'fixed-safety-wording-only';
  exercisesAlsoFrom?: readonly string[];
  criteriaOnly?: boolean;
  /** The row of the red flags to which a finding of kind `flag` belongs. */
  redFlag?: string;
  advice?: string;
  previousCodes?: readonly string[];
}
