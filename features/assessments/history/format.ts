import type { RuleContext } from '@/clinical/battery/rule';
import { changeInWords, kilometres } from '@/clinical/load/load-words';
import type { Run } from '@/clinical/load/run';
import { changePercent } from '@/clinical/load/weekly';
import { ageOn, isDay } from '@/clinical/time/days';
import { field, numberIn, rowFields, rowKeys, rowOf } from '../format';
import type { Values } from '../types';
import type { GoalEntry, History, ReportedRun } from './types';

export const STAGES = ['acute', 'subacute', 'persistent'] as const;
export const STAGE_WORDS = {
  acute: 'acute, days',
  subacute: 'subacute, weeks',
  persistent: 'persistent, over 3 months',
} as const;

export const ONSETS = ['injury', 'gradual'] as const;
export const ONSET_WORDS = { injury: 'sudden, an injury', gradual: 'gradual' } as const;

/** The fields of the complaint that are written, with what each is called. */
export const COMPLAINT_TEXTS = [
  ['mechanism', 'How it began'],
  ['aggravates', 'What aggravates it'],
  ['eases', 'What eases it'],
  ['previousEpisodes', 'Previous episodes'],
] as const;

/** Its behaviour over a day. */
export const DAY_TEXTS = [
  ['morning', 'In the morning'],
  ['throughDay', 'Through the day'],
  ['evening', 'In the evening'],
  ['night', 'At night'],
] as const;

/** Where and how it is run, with words to choose from; any other may be typed. */
export const TRAINING_TEXTS = [
  ['hills', 'Hills', ['none', 'some', 'most runs', 'hill repeats']],
  ['speedWork', 'Speed work', ['none', 'once a week', 'twice a week', 'new since the complaint']],
  ['terrain', 'Terrain', ['road', 'path', 'trail', 'track', 'treadmill', 'mixed']],
  ['camber', 'Camber', ['level', 'left side lower', 'right side lower', 'varies']],
  ['surface', 'Surface', ['asphalt', 'concrete', 'gravel', 'grass', 'sand', 'treadmill belt', 'mixed']],
] as const;

export const HISTORY_TEXTS = [
  ...COMPLAINT_TEXTS.map(([part]) => part),
  ...DAY_TEXTS.map(([part]) => part),
  ...TRAINING_TEXTS.map(([part]) => part),
  'sport',
  'shoeModel',
] as const;

export const emptyHistory: History = {
  onset: null,
  mechanism: null,
  eases: null,
  aggravates: null,
  morning: null,
  throughDay: null,
  evening: null,
  night: null,
  stage: null,
  sport: null,
  weeklyDistanceKm: null,
  weeklyDistanceBeforeKm: null,
  hills: null,
  speedWork: null,
  terrain: null,
  camber: null,
  surface: null,
  shoeModel: null,
  shoeAgeMonths: null,
  shoeDistanceKm: null,
  previousEpisodes: null,
};

/** True when nothing of it was told. */
export const isBlankHistory = (history: History): boolean =>
  Object.values(history).every((value) => value === null);

const COMPLAINT_PARTS: ReadonlySet<string> = new Set([
  'onset',
  'stage',
  ...COMPLAINT_TEXTS.map(([part]) => part),
  ...DAY_TEXTS.map(([part]) => part),
]);

/** In one order, whatever the order of the row's columns. */
export function historyFields(history: History): Record<string, string> {
  const told: Record<string, string | number | null> = { ...emptyHistory, ...history };
  return Object.fromEntries(
    Object.keys(emptyHistory).map((part) => [`history.${part}`, field(told[part] ?? null)]),
  );
}

/** The fields of the complaint and those of the training apart, as the page shows them. */
export function partsOfHistory(history: History) {
  const all = Object.entries(historyFields(history));
  const ofComplaint = ([name]: [string, string]) => COMPLAINT_PARTS.has(name.slice('history.'.length));
  return {
    complaint: Object.fromEntries(all.filter(ofComplaint)),
    training: Object.fromEntries(all.filter((one) => !ofComplaint(one))),
  };
}

export function runFields(runs: readonly ReportedRun[]): Record<string, string> {
  return Object.assign(
    {},
    ...runs.map((run, place) =>
      rowFields('run', `${run.ranOn}-${place}`, {
        on: run.ranOn,
        km: String(run.distanceKm),
        note: field(run.note),
      }),
    ),
  );
}

export function goalFields(goals: readonly GoalEntry[]): Record<string, string> {
  return Object.assign(
    {},
    ...goals.map(({ id, activity, score }) =>
      rowFields('goal', id, { ...(activity === null ? {} : { activity }), score: field(score) }),
    ),
  );
}

export const MOST_KM = 500;

/** A run as it stands in the form; null while its day or its distance is not whole. */
export function runIn(row: Values): Run | null {
  const distanceKm = numberIn(row.km, 0, MOST_KM);
  const on = (row.on ?? '').trim();
  return distanceKm !== null && distanceKm > 0 && isDay(on) ? { on, distanceKm } : null;
}

/** The runs as they stand in the form, by their keys; what is not whole yet is left out. */
export const runsIn = (values: Values): (Run & { key: string })[] =>
  rowKeys(values, 'run').flatMap((key) => {
    const run = runIn(rowOf(values, 'run', key));
    return run ? [{ ...run, key }] : [];
  });

/** “from 30 km to 42 km a week: +40%, information only”; null when neither was told. */
export function weeklyInWords(beforeKm: number | null, nowKm: number | null): string | null {
  if (nowKm === null && beforeKm === null) return null;
  if (nowKm === null || beforeKm === null) {
    return nowKm === null
      ? `${kilometres(beforeKm ?? 0)} a week before, now not asked`
      : `${kilometres(nowKm)} a week, before not asked`;
  }
  const percent = changePercent(beforeKm, nowKm);
  const change = percent === null ? '' : `: ${changeInWords(percent)}`;
  return `from ${kilometres(beforeKm)} to ${kilometres(nowKm)} a week${change}`;
}

/**
 * The facts outside a test that the battery's rules read: how the complaint began, and the patient's sex and age
 * (whole years on the day of the examination). What is not known stays null, and leaves its rules unknown.
 */
export function ruleContextOf(
  draft: { readonly history: Pick<History, 'onset'>; readonly examinedOn: string },
  patient: { readonly bornOn: string; readonly sex?: RuleContext['sex'] },
): RuleContext {
  return {
    onset: draft.history.onset,
    sex: patient.sex ?? null,
    age: isDay(draft.examinedOn) && isDay(patient.bornOn) ? ageOn(patient.bornOn, draft.examinedOn) : null,
  };
}

type Fact = { readonly term: string; readonly said: string };

const fact = (term: string, said: string | null): Fact[] => (said === null ? [] : [{ term, said }]);

/** What was told, by section, with the names of the form; what was not asked is left out. */
export function historyFacts(history: History): {
  complaint: readonly Fact[];
  training: readonly Fact[];
} {
  const stage = STAGES.find((one) => one === history.stage);
  const { shoeModel, shoeAgeMonths: months, shoeDistanceKm: km } = history;
  const age = months === null ? null : `${months} ${months === 1 ? 'month' : 'months'} old`;
  const worn = km === null ? null : `${kilometres(km)} run in them`;
  const shoes = [shoeModel, age, worn].filter((said) => said !== null);
  return {
    complaint: [
      ...fact('Onset', history.onset && ONSET_WORDS[history.onset]),
      ...fact('Stage', stage ? STAGE_WORDS[stage] : history.stage),
      ...COMPLAINT_TEXTS.flatMap(([part, label]) => fact(label, history[part])),
      ...DAY_TEXTS.flatMap(([part, label]) => fact(label, history[part])),
    ],
    training: [
      ...fact('Sport', history.sport),
      ...fact('Distance', weeklyInWords(history.weeklyDistanceBeforeKm, history.weeklyDistanceKm)),
      ...TRAINING_TEXTS.flatMap(([part, label]) => fact(label, history[part])),
      ...fact('Shoes', shoes.length === 0 ? null : shoes.join(', ')),
    ],
  };
}
