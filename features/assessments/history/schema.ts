import type { z } from 'zod';
import { isId } from '@/lib/id';
import {
  calendarDay,
  optionalLine,
  optionalNumber,
  optionalScore,
  optionalText,
  optionalWhole,
} from '@/lib/shape';
import { optionalChoice, type Reader, readRows } from '../reading/schema';
import { HISTORY_TEXTS, MOST_KM, ONSETS, STAGES } from './format';
import type { GoalEntry, History, ReportedRun } from './types';

const MOST_RUNS = 120;
const MOST_GOALS = 10;

const text = optionalText(1000);
const kilometres = (max: number) =>
  optionalNumber(0, max, 'km').refine(
    (km) => km === null || Number.isInteger(Math.round(km * 1e6) / 1e4),
    'At most two decimals',
  );
const weekly = kilometres(1000);
const shoeDistance = kilometres(9999);
const shoeAge = optionalWhole(0, 600, 'months');
const distance = kilometres(MOST_KM);
const onset = optionalChoice(ONSETS, 'Please choose one of the list');
const stage = optionalChoice(STAGES, 'Please choose one of the list');
const runNote = optionalLine(200);
const activity = optionalLine(200);

/** The complaint and the training as sent. */
export function readHistory(reader: Reader): History {
  const read = <Output>(part: string, shape: z.ZodType<Output>) => reader.read(`history.${part}`, shape);
  const texts = Object.fromEntries(HISTORY_TEXTS.map((part) => [part, read(part, text)]));
  const told = (part: (typeof HISTORY_TEXTS)[number]) => texts[part] ?? null;
  return {
    onset: read('onset', onset),
    mechanism: told('mechanism'),
    eases: told('eases'),
    aggravates: told('aggravates'),
    morning: told('morning'),
    throughDay: told('throughDay'),
    evening: told('evening'),
    night: told('night'),
    stage: read('stage', stage),
    sport: told('sport'),
    weeklyDistanceKm: read('weeklyDistanceKm', weekly),
    weeklyDistanceBeforeKm: read('weeklyDistanceBeforeKm', weekly),
    hills: told('hills'),
    speedWork: told('speedWork'),
    terrain: told('terrain'),
    camber: told('camber'),
    surface: told('surface'),
    shoeModel: told('shoeModel'),
    shoeAgeMonths: read('shoeAgeMonths', shoeAge),
    shoeDistanceKm: read('shoeDistanceKm', shoeDistance),
    previousEpisodes: told('previousEpisodes'),
  };
}

/** The runs as sent, oldest first. A run has a day, not after the examination, and a distance above zero. */
export function readRuns(reader: Reader): ReportedRun[] {
  const examinedOn = reader.values.examinedOn ?? '';
  const runs = readRows(reader, 'run', MOST_RUNS, ({ values, read, fault }) => {
    if ((values.on ?? '').trim() === '') fault('on', 'On which day?');
    const ranOn = (values.on ?? '').trim() === '' ? null : read('on', calendarDay);
    if (ranOn !== null && ranOn > examinedOn) fault('on', 'This day is after the day of the examination');
    const blank = (values.km ?? '').trim() === '';
    if (blank) fault('km', 'How far? A run needs its kilometres');
    const distanceKm = blank ? null : read('km', distance);
    if (distanceKm === 0) fault('km', 'A run is longer than 0 km');
    const note = read('note', runNote);
    if (ranOn === null || distanceKm === null) return null;
    return { ranOn, distanceKm, note };
  });
  return runs.sort((one, other) => (one.ranOn < other.ranOn ? -1 : one.ranOn > other.ranOn ? 1 : 0));
}

/** The goals as sent. One of an earlier visit sends its score only, and is left out when it was not asked. */
export function readGoals(reader: Reader): GoalEntry[] {
  const seen = new Set<string>();
  return readRows(reader, 'goal', MOST_GOALS, ({ values, read, fault }, id) => {
    if (!isId(id)) {
      fault('activity', 'Not a valid reference');
      return null;
    }
    const score = read('score', optionalScore);
    if (!('activity' in values)) return { id, activity: null, score };
    const words = read('activity', activity);
    if (words === null) {
      if ((values.activity ?? '').trim() === '')
        fault('activity', 'What would the patient like to do again?');
      return null;
    }
    if (seen.has(words.toLowerCase())) fault('activity', 'This is named twice');
    seen.add(words.toLowerCase());
    return { id, activity: words, score };
  });
}
