import { type HandsOnWork, handsOnHolds } from '@/clinical/triage/holds';
import type { OpenFlag } from '@/clinical/triage/red-flag';
import { regionOfStructure, structures } from '@/clinical/triage/structures.data';
import { techniques, techniqueWithCode } from '@/clinical/triage/techniques.data';
import type { TreatmentRow } from '@/db/queries/treatments';
import { field, rowFields } from '../format';
import type { Values } from '../types';
import { TREATED_SIDES, type Treatment } from './types';

export const MAX_SECONDS = 14_400;

/** Whole minutes from two on are said in minutes. */
const doseIn = (seconds: number): { amount: number; unit: 's' | 'min' } =>
  seconds >= 120 && seconds % 60 === 0
    ? { amount: seconds / 60, unit: 'min' }
    : { amount: seconds, unit: 's' };

/** The rows as fields, in their order: `treat.t1.technique`, `treat.t2.technique` … */
export function treatmentFields(treatments: readonly Treatment[]): Record<string, string> {
  return Object.assign(
    {},
    ...treatments.map((one, at) => {
      const dose = one.doseSeconds === null ? null : doseIn(one.doseSeconds);
      return rowFields('treat', `t${at + 1}`, {
        technique: one.technique,
        structure: field(one.structure),
        side: one.side,
        dose: field(dose?.amount ?? null),
        unit: field(dose?.unit ?? null),
        response: field(one.response),
        adverse: field(one.adverseResponse),
        reason: field(one.reason),
      });
    }),
  );
}

/** Stored rows; a technique that has left the list is passed over rather than misread. */
export const treatmentsOf = (rows: readonly TreatmentRow[]): Treatment[] =>
  rows.flatMap((row) => {
    const technique = techniques.find((one) => one.code === row.technique);
    return technique ? [{ ...row, technique: technique.code }] : [];
  });

/** What a row says to the rules of the flags; null for what is no hands-on work, or not chosen yet. */
export function workIn(row: Values): HandsOnWork | null {
  const technique = techniqueWithCode(row.technique ?? '');
  if (!technique?.handsOn) return null;
  const side = TREATED_SIDES.find((one) => one === row.side) ?? null;
  return { named: technique.named, region: regionOfStructure(row.structure || null), side };
}

/** The open flags that ask a reason for a treatment, or for what was done at a pin. */
export function askingFlags<Flag extends OpenFlag>(
  { technique, structure, side }: Pick<Treatment, 'technique' | 'structure' | 'side'>,
  flags: readonly Flag[],
): Flag[] {
  const work = workIn({ technique, structure: structure ?? '', side });
  return work ? handsOnHolds(work, flags).flatMap(({ flag, asksReason }) => (asksReason ? [flag] : [])) : [];
}

/** “Pressure on a trigger point, soleus” */
export function whatInWords({ technique, structure }: Values): string {
  const label = techniqueWithCode(technique ?? '')?.label ?? 'Treatment';
  return structure ? `${label}, ${structure}` : label;
}

const SIDE_WORDS = { left: 'left', right: 'right', both: 'both sides', none: 'no side' } as const;

/** “Pressure on a trigger point, soleus, left, 90 s” */
export function treatmentInWords(treatment: Treatment): string {
  const dose = treatment.doseSeconds === null ? null : doseIn(treatment.doseSeconds);
  const side = treatment.side === 'none' ? null : SIDE_WORDS[treatment.side];
  return [
    whatInWords({ technique: treatment.technique, structure: treatment.structure ?? '' }),
    side,
    dose && `${dose.amount} ${dose.unit}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

export const TECHNIQUE_CHOICES = techniques.map(({ code, label }) => ({ value: code, label }));
export const STRUCTURE_CHOICES = structures.map(({ name }) => ({ value: name, label: name }));
