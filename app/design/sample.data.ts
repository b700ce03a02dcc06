import { dayNumber, dayOf } from '@/components/charts/days';
import type { AdherenceState, PainDay, SessionWeek } from '@/components/charts/series';

/** Invented values for the design page: one runner's twelve weeks. Dots are days without a log. */
const worst = '665567654.545446445.....4454558866655544344.35443...4453423..333333333.4332210122345443445443';
const morning = '5445433.5..4.43443......3..24466554443.2..4..23223...3..312..221.11.21.1110.0.0.233.34433';

export const span = { from: '2026-08-31', to: '2026-11-20' };

const digit = (letters: string, at: number): number | null => {
  const letter = letters[at];
  return letter === undefined || letter === '.' ? null : Number(letter);
};

export const days: PainDay[] = Array.from({ length: 82 }, (_, at) => ({
  on: dayOf(dayNumber(span.from) + at),
  worst: digit(worst, at),
  morning: digit(morning, at),
}));

export const weeks: SessionWeek[] = [12, 13, 8, 11, 9, 13, 10, 12, 14, 13, 12, 8].map((done, week) => ({
  from: dayOf(dayNumber(span.from) + week * 7),
  done,
  due: week === 11 ? 10 : 14,
}));

export const visits = [
  { on: '2026-08-31' },
  { on: '2026-09-14' },
  { on: '2026-10-06' },
  { on: '2026-10-23' },
  { on: '2026-11-13' },
  { on: '2026-11-20', note: '12:10' },
];

export const revisions = [
  { from: '2026-08-31', name: 'Rev 1', changed: 'stretch, raise' },
  { from: '2026-09-14', name: 'Rev 2', changed: 'raise 3 × 15' },
  { from: '2026-10-06', name: 'Rev 3', changed: 'load 0 to 8 kg' },
  { from: '2026-10-23', name: 'Rev 4', changed: 'bent-knee raise added' },
  { from: '2026-11-13', name: 'Rev 5', changed: '2 changes at once', twoChanges: true },
];

export const ceilings = [
  { from: '2026-08-31', ceiling: 4 },
  { from: '2026-10-06', ceiling: 5 },
];

export const flares = [{ from: '2026-09-28', to: '2026-10-02' }];

const states: Record<string, AdherenceState> = {
  D: 'done',
  h: 'part',
  o: 'told-not-done',
  '.': 'not-logged',
  ' ': 'nothing-due',
};

/** Fourteen days from letters: D done, h in part, o told not done, a dot not logged, a space nothing due. */
export function fortnight(letters: string): AdherenceState[] {
  return [...letters].map((letter) => states[letter] ?? 'not-logged');
}

export type SampleRow = {
  id: string;
  name: string;
  years: number;
  side: 'left' | 'right' | 'both';
  episode: string;
  since: string;
  pain: (number | null)[];
  ceiling: number;
  latest: string;
  when: string;
  adherence: string;
  done: number;
  due: number;
  log: string;
  next: string;
};

const month = (letters: string): (number | null)[] =>
  [...letters].map((letter) => (letter === '.' ? null : Number(letter)));

export const rows: SampleRow[] = [
  {
    id: '1',
    name: 'Tomasz Wiertel',
    years: 46,
    side: 'left',
    episode: 'calf, soleus pattern',
    since: 'week 3 · seen 3 times',
    pain: month('32324..3333343434344433444567'),
    ceiling: 4,
    latest: '7',
    when: 'today, over 4',
    adherence: 'DDDDDD.DDoDDoo',
    done: 10,
    due: 14,
    log: 'today 07:12',
    next: 'Tue 24 Nov',
  },
  {
    id: '2',
    name: 'Ottoline Featheringstonehaugh-Marchbanks of Lower Upton-under-Wychwood',
    years: 58,
    side: 'right',
    episode: 'Achilles and soleus',
    since: 'week 7 · seen 5 times',
    pain: month('34444545.3443...35544334445567'),
    ceiling: 5,
    latest: '7',
    when: 'today, over 5',
    adherence: 'DDDD.hDDDDDDDo',
    done: 12,
    due: 14,
    log: 'today 06:48',
    next: 'Today',
  },
  {
    id: '3',
    name: '渡辺 美咲',
    years: 34,
    side: 'left',
    episode: 'calf, soleus pattern',
    since: 'week 5 · seen 4 times',
    pain: month('4345333334343.44...4432283866'),
    ceiling: 5,
    latest: '6',
    when: 'today, over 5',
    adherence: 'DDDDDDDDDDDDDD',
    done: 14,
    due: 14,
    log: 'today 08:05',
    next: 'Mon 23 Nov',
  },
  {
    id: '4',
    name: 'ليلى حدّاد',
    years: 29,
    side: 'right',
    episode: 'calf, gastrocnemius pattern',
    since: 'week 2 · seen 2 times',
    pain: month('..............4666565654667.'),
    ceiling: 5,
    latest: '7',
    when: '19 Nov, over 5',
    adherence: '    DDDDooDo..',
    done: 5,
    due: 10,
    log: 'Thu 19 Nov',
    next: 'Wed 25 Nov',
  },
  {
    id: '5',
    name: 'Juno Ashworth',
    years: 19,
    side: 'both',
    episode: 'calves, tight after hills',
    since: 'new today',
    pain: month('............................'),
    ceiling: 4,
    latest: '–',
    when: 'no entry',
    adherence: '              ',
    done: 0,
    due: 0,
    log: 'none yet',
    next: 'Fri 27 Nov',
  },
];
