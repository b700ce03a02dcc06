import { compare } from '../battery/compare';
import { allOf } from '../battery/truth';
import { addDays } from '../time/days';
import { type DiaryField, type DiaryLeaf, leastShare } from './criterion';
import { counted, needInWords } from './criterion-words';
import { type Evidence, type ReadLine, stateOf } from './evidence';

const asked: Readonly<Record<DiaryField, string>> = {
  worstPain: 'Worst pain of the day',
  restPain: 'Pain at rest',
  tightness: 'Tightness',
  runPain: 'Pain while running',
  firstStepPain: 'Pain with the first steps',
  nextMorningPainChange: 'Pain of the next morning against the usual one',
};

/**
 * What the diary says of the days up to today. One logged day beyond the limit decides; with none, enough of the days
 * must be logged: a day without a log is no day without pain.
 */
export function readDiary(leaf: DiaryLeaf, { diary, today }: Evidence): ReadLine {
  const name = asked[leaf.field];
  const line = (state: ReadLine['state'], words: string, on: string | null = null): ReadLine => ({
    state,
    words: `${name}: ${words}`,
    test: null,
    on,
  });
  if (leaf.field !== 'worstPain') return line('not-known', 'the diary does not ask for it');
  const share = leastShare(leaf.requires);
  if (share === null) return line('not-known', 'its rule cannot be read');
  const from = addDays(today, 1 - leaf.windowDays);
  const told = diary.flatMap(({ on, worstPain }) =>
    worstPain !== null && on >= from && on <= today ? [{ on, worst: worstPain }] : [],
  );
  const need = `needs ${needInWords(leaf.operator, `${leaf.value} of 10`)} for ${counted(leaf.windowDays, 'day')}`;
  const days = `${told.length} of ${counted(leaf.windowDays, 'day')} logged`;
  const last = told.reduce<string | null>((latest, { on }) => (latest && latest > on ? latest : on), null);
  const kept = allOf(told.map(({ worst }) => compare(worst, leaf.operator, leaf.value)));
  const worst = told.length === 0 ? null : Math.max(...told.map((day) => day.worst));
  const said = worst === null ? days : `at most ${worst} of 10, ${days}`;
  if (kept === false) return line('not-met', `${said}; ${need}`, last);
  // Whole numbers of days, so that 60% of five days is three and not a trifle more.
  const enough = told.length * 100 >= Math.round(share * 100) * leaf.windowDays && told.length > 0;
  return line(stateOf(enough ? kept : null), `${said}; ${need}`, last);
}
