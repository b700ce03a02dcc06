import { z } from 'zod';
import { calendarDay, id, optionalText } from '@/lib/shape';
import { readTests } from './battery-tests/schema';
import { readGait, readRecordings } from './gait-notes/schema';
import { readGoals, readHistory, readRuns } from './history/schema';
import { readPlan } from './plan/schema';
import { formOf, type Reader } from './reading/schema';
import { readFlags } from './red-flags/schema';
import { readPair } from './stretch-pair/schema';
import { readAreas } from './symptom-areas/schema';
import { readTreatments } from './treatment/schema';
import { readPins } from './trigger-points/schema';
import type { Draft } from './types';

const version = z.coerce.number().int().min(1).max(32_000);
const story = optionalText(4000);

const readDraft = (reader: Reader): Draft => ({
  examinedOn: reader.read('examinedOn', calendarDay) ?? '',
  flags: readFlags(reader),
  story: reader.read('story', story),
  history: readHistory(reader),
  runs: readRuns(reader),
  goals: readGoals(reader),
  areas: readAreas(reader),
  pair: readPair(reader),
  tests: readTests(reader),
  pins: readPins(reader),
  gait: readGait(reader),
  recordings: readRecordings(reader),
  treatments: readTreatments(reader),
  plan: readPlan(reader),
});

const target = (reader: Reader) => ({
  patientId: reader.read('patientId', id) ?? '',
  id: reader.read('id', id) ?? '',
  version: reader.read('version', version) ?? 0,
});

/** A whole draft as its form sends it. */
export const saveDraftInput = formOf((reader) => ({ ...target(reader), draft: readDraft(reader) }));

/** `template` is one of the product's codes or the id of the clinic's own; without one nothing is listed. */
export const startAssessmentInput = z.object({
  patientId: id,
  episodeId: id,
  id,
  template: z
    .string()
    .max(60)
    .regex(/^[a-z0-9-]*$/, 'Please choose one of the list')
    .default('blank'),
});

const decision = z.enum(['keep', 'drop'], 'Keep or drop?');

/** The therapist's answer to each raised finding: `finding.<code>.<side>` is keep or drop. */
export const signInput = formOf((reader) => ({
  ...target(reader),
  // The questions that the therapist has seen unanswered, and signs without.
  unasked: (reader.values.unasked ?? '').split(' '),
  // The required tests that the therapist has seen unfinished, and signs without.
  unfinished: (reader.values.unfinished ?? '').split(' '),
  signs: Object.keys(reader.values).filter(
    (name) => name.startsWith('sign.') && reader.values[name] === 'again',
  ),
  decisions: Object.fromEntries(
    Object.keys(reader.values)
      .filter((name) => name.startsWith('finding.'))
      .map((name) => [name, reader.read(name, decision)]),
  ),
}));

export const addendumInput = z.object({
  patientId: id,
  assessmentId: id,
  id,
  text: z
    .string('Please write something')
    .trim()
    .min(1, 'Please write something')
    .max(4000, 'At most 4000 characters')
    .refine((text) => !text.includes('\u0000'), 'Contains characters that cannot be shown'),
});
