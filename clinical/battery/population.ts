import type { PatientGroup, RuleContext } from './rule';
import type { DetectableChange, Method, PopulationLimits } from './test';
import { allOf, type Truth } from './truth';

/** Whether a patient belongs to whom a source measured; unknown while a fact that decides it is not recorded. */
export function belongsTo(limits: PopulationLimits | undefined, patient: RuleContext): Truth {
  if (!limits) return true;
  const { ageFrom, ageTo, sex, group } = limits;
  return allOf([
    ageFrom === undefined ? true : known(patient.age, (age) => age >= ageFrom),
    ageTo === undefined ? true : known(patient.age, (age) => age <= ageTo),
    sex === undefined ? true : known(patient.sex, (one) => one === sex),
    group === undefined ? true : known(patient.groups, (groups) => groups.includes(group)),
  ]);
}

function known<T>(fact: T | null | undefined, met: (fact: T) => boolean): Truth {
  return fact === null || fact === undefined ? null : met(fact);
}

export type MethodError =
  | { error: DetectableChange; unknownBecause: null }
  | { error: null; unknownBecause: string };

/**
 * The measurement error of a method for this patient, or why it is unknown: none published, none that was read,
 * or one measured in people who leave this patient out. An error is claimed only for a patient who is known to
 * belong to its population.
 */
export function errorFor(method: Method, patient: RuleContext): MethodError {
  const error = method.detectableChange;
  if (!error) return { error: null, unknownBecause: noneInWords(method) };
  if (error.certainty === 'to-verify' || error.certainty === 'none')
    return { error: null, unknownBecause: 'no published error could be checked' };
  const belongs = belongsTo(error.onlyFor, patient);
  if (belongs === true) return { error, unknownBecause: null };
  const measured = `measured in ${error.population}`;
  return belongs === false
    ? { error: null, unknownBecause: `${measured}, which leaves this patient out` }
    : {
        error: null,
        unknownBecause: `${measured}; ${missingFacts(error.onlyFor, patient)} not recorded here`,
      };
}

function noneInWords(method: Method): string {
  const other = method.detectableChangeOther?.[0];
  return other ? `no error published but for ${other.appliesTo.replace(/ only$/, '')}` : 'no error published';
}

const groupWords: Record<PatientGroup, string> = {
  'knee-replacement': 'a knee replacement',
  'acl-injury': 'an injury of the front cruciate ligament',
};

function missingFacts(limits: PopulationLimits | undefined, patient: RuleContext): string {
  const missing: string[] = [];
  if ((limits?.ageFrom ?? limits?.ageTo) !== undefined && (patient.age ?? null) === null) missing.push('age');
  if (limits?.sex && !patient.sex) missing.push('sex');
  if (limits?.group && !patient.groups) missing.push(groupWords[limits.group]);
  return missing.join(' and ');
}
