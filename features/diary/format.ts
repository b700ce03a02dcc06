import type { AmountUnit, DoseSide } from '@/clinical/dose/dose';
import { daysBetween } from '@/clinical/time/days';
import type { Say } from '@/wording/messages';
import { placeInWords } from './pain/format';
import { WHY_NOT } from './schema';

/** A calendar day as the instant that every formatter (in UTC) puts on that day. */
const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** "Friday 20 November". */
export const dayInFull = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    noonOf(day),
  );

/** "20 Nov" */
export const dayShort = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(noonOf(day));

/** "07:44", on the clock of the clinic. */
export const clockTime = (at: Date, timeZone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone }).format(at);

/** A day as people say it: today and yesterday by name, others in full. */
export function dayAndDate(day: string, today: string, say: Say, locale: string): string {
  const ago = daysBetween(day, today);
  if (ago === 0) return say('diary.today');
  if (ago === 1) return say('diary.yesterday');
  return dayInFull(day, locale);
}

/** The sentences that every form of the portal needs, for a client component. */
export const portalWords = (say: Say) => ({
  refusals: {
    'not-signed-in': say('error.session'),
    'not-permitted': say('error.gone'),
    'not-found': say('error.gone'),
    conflict: say('log.known'),
    invalid: say('error.check'),
    'too-many': say('error.generic'),
  },
  unsaved: say('error.generic'),
  sending: say('sync.sending'),
  savedPlain: say('sync.saved'),
  today: say('log.backToday'),
  diary: say('diary.open'),
  skip: say('pain.skip'),
});

type Told = {
  readonly id: string;
  readonly at: Date;
  readonly localOn: string;
  readonly source: 'portal' | 'paper' | 'told';
  readonly note: string | null;
  readonly correctsId: string | null;
  readonly supersededAt: Date | null;
};

export type ToldPain = Told & {
  readonly score: number;
  readonly placeCode: string | null;
  readonly placeSide: 'left' | 'right' | 'both' | 'middle' | null;
};

export type ToldLog = Told & {
  readonly name: string;
  readonly side: DoseSide;
  readonly outcome: 'done' | 'part' | 'not-done';
  readonly setsDone: number | null;
  readonly amountDone: number | null;
  readonly amountUnit: AmountUnit | null;
  readonly painDuring: number | null;
  readonly whyNot: string | null;
};

/** "4 out of 10" */
export const painTitle = ({ score }: Pick<ToldPain, 'score'>, say: Say): string =>
  say('pain.value', { value: score });

/** What else was said with a pain score: where, and the note. */
export function painLines(
  { placeCode, placeSide, note }: Pick<ToldPain, 'placeCode' | 'placeSide' | 'note'>,
  say: Say,
): string[] {
  const place =
    placeCode && placeSide ? say('pain.where', { site: placeInWords(placeCode), side: placeSide }) : null;
  return [place, note].filter((line) => line !== null);
}

export const logTitle = ({ outcome }: Pick<ToldLog, 'outcome'>, say: Say): string =>
  say(outcome === 'done' ? 'diary.done' : outcome === 'part' ? 'diary.part' : 'diary.notDone');

/** What else was said of a session: how much, why not, the pain, the note. */
export function logLines(
  log: Omit<ToldLog, keyof Told | 'name' | 'side'> & Pick<Told, 'note'>,
  say: Say,
): string[] {
  const { setsDone, amountDone, amountUnit, painDuring, whyNot, note } = log;
  const amount =
    amountDone === null || amountUnit === null ? null : say(`dose.${amountUnit}`, { n: amountDone });
  const sets = setsDone === null ? null : say('dose.sets', { n: setsDone });
  const reason = WHY_NOT.find((key) => key === whyNot);
  return [
    sets !== null && amount !== null ? say('dose.setsOf', { sets, amount }) : (sets ?? amount),
    reason ? say(`why.${reason}.label`) : null,
    painDuring === null ? null : say('diary.during', { value: painDuring }),
    note,
  ].filter((line) => line !== null);
}
