import type { Parts } from '@/db/queries/examination';
import { findingRows, recordRows, testFields } from '../battery-tests/rows/format';
import { field } from '../format';
import { gaitFields, recordingFields } from '../gait-notes/format';
import { goalFields, historyFields, isBlankHistory, partsOfHistory, runFields } from '../history/format';
import { isEmptyPlan, planFields } from '../plan/format';
import { answerRows, flagFields } from '../red-flags/format';
import { pairFields, pairRows } from '../stretch-pair/format';
import { areaFields, areaRows } from '../symptom-areas/format';
import { treatmentFields } from '../treatment/format';
import { pinFields, pinRows } from '../trigger-points/format';
import { type Draft, SECTIONS, type Section, type Values } from '../types';

/** A draft as the fields of its form. */
export function draftFields(draft: Draft): Values {
  return {
    examinedOn: draft.examinedOn,
    ...flagFields(draft.flags),
    story: field(draft.story),
    ...historyFields(draft.history),
    ...runFields(draft.runs),
    ...goalFields(draft.goals),
    ...areaFields(draft.areas),
    ...pairFields(draft.pair),
    ...testFields(draft.tests),
    ...pinFields(draft.pins),
    ...gaitFields(draft.gait),
    ...recordingFields(draft.recordings),
    ...treatmentFields(draft.treatments),
    ...planFields(draft.plan),
  };
}

/** The sections in which two drafts differ. The order of a list's rows says nothing. */
export function changedSections(before: Draft, after: Draft): Section[] {
  const content = (draft: Draft): Record<Section, unknown> => ({
    flags: unordered(draft.flags),
    story: [draft.examinedOn, draft.story],
    history: partsOfHistory(draft.history).complaint,
    training: [partsOfHistory(draft.history).training, unordered(draft.runs)],
    goals: unordered(draft.goals),
    areas: unordered(draft.areas),
    pair: pairFields(draft.pair),
    tests: testFields(draft.tests),
    pins: unordered(draft.pins.map((pin) => pinFields([pin]))),
    gait: [unordered(draft.gait.map((note) => gaitFields([note]))), recordingFields(draft.recordings)],
    treatment: treatmentFields(draft.treatments),
    plan: planFields(draft.plan),
  });
  const [one, other] = [content(before), content(after)];
  return SECTIONS.filter((section) => JSON.stringify(one[section]) !== JSON.stringify(other[section]));
}

const unordered = (rows: readonly object[]) =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();

/** True when nothing was recorded but the day. */
export const isEmptyDraft = (draft: Draft): boolean =>
  draft.flags.length === 0 &&
  draft.story === null &&
  isBlankHistory(draft.history) &&
  draft.runs.length === 0 &&
  draft.goals.length === 0 &&
  draft.areas.length === 0 &&
  pairRows(draft.pair).length === 0 &&
  draft.tests.every((test) => Object.keys(test.result).length === 0) &&
  draft.pins.length === 0 &&
  draft.gait.length === 0 &&
  draft.recordings.length === 0 &&
  draft.treatments.length === 0 &&
  isEmptyPlan(draft.plan);

/** The rows of the changed sections. `found` are the pins that this draft names itself. */
export function partsOf(draft: Draft, changed: readonly Section[]): Parts {
  const has = (section: Section) => changed.includes(section);
  const { story, examinedOn } = draft;
  return {
    flags: has('flags') ? answerRows(draft.flags) : undefined,
    story: has('story') ? { story, examinedOn } : undefined,
    history: has('history') || has('training') ? draft.history : undefined,
    runs: has('training') ? draft.runs : undefined,
    goals: has('goals') ? draft.goals : undefined,
    areas: has('areas') ? areaRows(draft.areas) : undefined,
    // One table: what the card holds is written anew with the tests, and the tests with the card.
    findings:
      has('pair') || has('tests') ? [...pairRows(draft.pair), ...findingRows(draft.tests)] : undefined,
    records: has('tests') ? recordRows(draft.tests) : undefined,
    gait: has('gait') ? { notes: draft.gait, recordings: draft.recordings } : undefined,
    treatments: has('treatment') ? draft.treatments : undefined,
    // Null takes the row away: nothing of it is written any more.
    plan: has('plan') ? (isEmptyPlan(draft.plan) ? null : draft.plan) : undefined,
    pins: has('pins') ? pinRows(draft.pins) : undefined,
  };
}
