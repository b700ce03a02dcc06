import { citationInWords } from '@/clinical/citation';
import type { StoredExercise } from '../schema';
import type { ExerciseFields, FieldName } from './types';

/** A code as people read and write it: “tight soleus”. Reading it back finds the same code. */
export const spoken = (code: string): string => code.replaceAll('-', ' ');

const text = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);
const yes = (value: boolean): string => (value ? 'yes' : '');

/** An exercise laid out for the form and for files. What is not said is blank. */
export function fieldsOf(exercise: StoredExercise): ExerciseFields {
  const { defaultDose: dose, equipment, avoidWith, rights } = exercise;
  const avoided = (level: 'block' | 'warn') =>
    avoidWith.filter((one) => one.level === level).map(({ finding }) => spoken(finding));
  return {
    name: exercise.name,
    aliases: exercise.aliases,
    category: exercise.category,
    region: exercise.region,
    level: String(exercise.level),
    target_muscles: exercise.targetMuscles,
    other_muscles: exercise.secondaryMuscles,
    knee: exercise.kneePosition,
    kit: equipment.anyOf.map((choice) => choice.map(spoken).join(' / ')),
    kit_that_helps: equipment.optional.map(spoken),
    position: exercise.position,
    steps: exercise.steps,
    cues: exercise.cues,
    faults: exercise.commonFaults,
    precautions: exercise.precautions,
    not_with: avoided('block'),
    with_care: avoided('warn'),
    tags: exercise.tags,
    treats: exercise.addresses.map(spoken),
    side: dose.side,
    sets_min: text(dose.sets.min),
    sets_max: text(dose.sets.max),
    amount_min: text(dose.amount?.min),
    amount_max: text(dose.amount?.max),
    unit: text(dose.amount?.unit),
    to_fatigue: yes(dose.toFatigue),
    hold_seconds: text(dose.holdSeconds),
    rest_seconds: text(dose.restSeconds),
    tempo: text(dose.tempo),
    load: text(dose.load?.value),
    load_unit: text(dose.load?.unit),
    effort: text(dose.effort?.target),
    effort_scale: text(dose.effort?.scale),
    times_per_day: text(dose.timesPerDay),
    days_per_week: text(dose.daysPerWeek),
    every_n_days: text(dose.everyNDays),
    as_needed: yes(dose.asNeeded),
    dose_note: text(dose.note),
    sources: exercise.sources.map(citationInWords),
    author: text(rights?.author),
    licence: text(rights?.licence),
  };
}

/** One field as the form shows it: a list stands one a line. */
export const asTyped = (value: string | readonly string[] | undefined): string =>
  typeof value === 'string' ? value : (value ?? []).join('\n');

/** How each field is called on the screen and in a report. */
export const fieldWords: Readonly<Record<FieldName, string>> = {
  name: 'Name',
  aliases: 'Other names',
  category: 'Kind',
  region: 'Region',
  level: 'Level',
  target_muscles: 'Target tissue',
  other_muscles: 'Also works',
  knee: 'Knee angle',
  kit: 'Kit',
  kit_that_helps: 'Kit that helps',
  position: 'Position',
  steps: 'Steps',
  cues: 'Say',
  faults: 'Watch for',
  precautions: 'Precautions',
  not_with: 'Not with',
  with_care: 'With care',
  tags: 'What an open red flag can hold back',
  treats: 'Findings it answers',
  side: 'Side',
  sets_min: 'Sets, fewest',
  sets_max: 'Sets, most',
  amount_min: 'Amount, least',
  amount_max: 'Amount, most',
  unit: 'Counted in',
  to_fatigue: 'To fatigue',
  hold_seconds: 'Hold',
  rest_seconds: 'Rest between sets',
  tempo: 'Tempo',
  load: 'Load',
  load_unit: 'Unit of load',
  effort: 'Effort',
  effort_scale: 'Scale of effort',
  times_per_day: 'Times a day',
  days_per_week: 'Days a week',
  every_n_days: 'Every so many days',
  as_needed: 'As needed',
  dose_note: 'Note to the dose',
  sources: 'Sources',
  author: 'Author of the words',
  licence: 'Licence of the words',
};
