import { isBlank, rowKeys, rowOf, scoreIn } from '../../format';
import type { Values } from '../../types';
import { COMPLAINT_TEXTS, DAY_TEXTS, runsIn, TRAINING_TEXTS } from '../format';

type Progress = { readonly mark: 'empty' | 'part' | 'full'; readonly note: string };

const COMPLAINT = ['onset', 'stage', ...COMPLAINT_TEXTS.map(([part]) => part), 'day'] as const;

const told = (values: Values, part: string) => (values[`history.${part}`] ?? '').trim() !== '';

/** How far the sections of the history are. The four times of the day count as one. */
export function historyProgress(section: 'history' | 'training' | 'goals', values: Values): Progress {
  if (section === 'history') {
    const given = COMPLAINT.filter((part) =>
      part === 'day' ? DAY_TEXTS.some(([time]) => told(values, time)) : told(values, part),
    ).length;
    const mark = given === 0 ? 'empty' : given < COMPLAINT.length ? 'part' : 'full';
    return { mark, note: given === 0 ? '' : `${given} of ${COMPLAINT.length}` };
  }
  if (section === 'training') {
    const runs = runsIn(values).length;
    const some = Object.keys(TRAINING_LABELS).some((part) => told(values, part));
    return {
      mark: runs > 0 || some ? 'full' : 'empty',
      note: runs === 0 ? '' : `${runs} ${runs === 1 ? 'run' : 'runs'}`,
    };
  }
  const goals = rowKeys(values, 'goal').map((key) => rowOf(values, 'goal', key));
  const named = goals.filter((goal) => !isBlank(goal));
  const scored = named.filter((goal) => scoreIn(goal.score) !== null).length;
  return {
    mark: named.length === 0 ? 'empty' : scored < named.length ? 'part' : 'full',
    note: named.length === 0 ? '' : `${scored} of ${named.length}`,
  };
}

const TRAINING_LABELS: Record<string, string> = {
  sport: 'Sport',
  weeklyDistanceKm: 'Distance a week now',
  weeklyDistanceBeforeKm: 'Distance a week before',
  ...Object.fromEntries(TRAINING_TEXTS.map(([part, label]) => [part, label])),
  shoeModel: 'Shoes',
  shoeAgeMonths: 'Age of the shoes',
  shoeDistanceKm: 'Distance on the shoes',
};

const LABELS: Record<string, string> = {
  onset: 'Onset',
  stage: 'Stage',
  ...Object.fromEntries([...COMPLAINT_TEXTS, ...DAY_TEXTS]),
  ...TRAINING_LABELS,
};

const ROWS: Record<string, Record<string, string>> = {
  run: { on: 'Run, day', km: 'Run, kilometres', note: 'Run, note' },
  goal: { activity: 'Goal, in the patient’s words', score: 'Goal, score' },
};

/** What a field of the history is called; null for another section's. */
export function historyLabel(name: string): string | null {
  const [list = '', part = '', last] = name.split('.');
  if (list === 'history') return LABELS[part] ?? part;
  return ROWS[list]?.[last ?? ''] ?? (list in ROWS ? `${list === 'run' ? 'Runs' : 'Goals'}` : null);
}
