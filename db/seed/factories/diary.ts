import { localDate } from '@/lib/clock';
import { dayTotals, exerciseLogs, painEntries } from '../../schema/diary';
import type { ScopedTx } from '../../scope';
import { instantOn } from '../days';
import type { Random } from '../random';
import { insertMany } from './insert-many';
import type { MadeItem } from './program';

export type DiaryDay = {
  on: string;
  pain: readonly { score: number; note: string | null }[];
  sessions: readonly {
    item: MadeItem;
    slot: number;
    outcome: 'done' | 'part' | 'not-done';
    painDuring: number | null;
    whyNot: string | null;
  }[];
};

type Owner = {
  patientId: string;
  episodeId: string;
  timeZone: string;
  /** Where it hurts, for the entries that say so. */
  place: { code: string; side: 'left' | 'right' } | null;
  source: 'portal' | 'paper' | 'told';
  /** Nothing is logged after this instant. */
  latest: Date;
};

/** Diary days with their day totals, as the portal would have kept them. Days on which nothing was told stay away. */
export async function makeDiary(
  tx: ScopedTx,
  random: Random,
  owner: Owner,
  days: readonly DiaryDay[],
): Promise<void> {
  const { patientId, episodeId, timeZone, source } = owner;
  const row = (at: Date) => ({
    clinicId: tx.scope.clinicId,
    id: random.id(at),
    patientId,
    episodeId,
    createdAt: at,
    createdBy: tx.scope.membershipId,
  });
  // What the day's plan puts after `latest` was told a little earlier instead, still on that day.
  const moment = (on: string, hourOfDay: number, minute: number) => {
    const at = instantOn(on, hourOfDay, minute);
    if (at < owner.latest) return at;
    const earlier = new Date(owner.latest.getTime() - random.whole(2, 240) * 60_000);
    return localDate(earlier, timeZone) === on ? earlier : owner.latest;
  };
  const told = days.filter((day) => day.pain.length + day.sessions.length > 0);
  const hour = random.whole(6, 20);

  await insertMany(
    tx,
    painEntries,
    told.flatMap((day) =>
      day.pain.map(({ score, note }, index) => {
        const at = moment(day.on, Math.min(hour + index * 3, 21), random.whole(0, 59));
        const place = index === 0 ? owner.place : null;
        return {
          ...row(at),
          score,
          note,
          placeCode: place?.code ?? null,
          placeSide: place?.side ?? null,
          recordedAt: at,
          localOn: day.on,
          timeZone,
          source,
        };
      }),
    ),
  );
  await insertMany(
    tx,
    exerciseLogs,
    told.flatMap((day) =>
      day.sessions.map(({ item, slot, outcome, painDuring, whyNot }) => {
        const at = moment(day.on, Math.min(7 + slot * 5, 21), random.whole(0, 59));
        return {
          ...row(at),
          itemId: item.id,
          threadId: item.threadId,
          localOn: day.on,
          slot,
          outcome,
          side: item.dose.side,
          setsDone: outcome === 'done' ? item.dose.sets.max : outcome === 'part' ? 1 : null,
          amountDone: outcome === 'done' ? (item.dose.amount?.max ?? null) : null,
          painDuring,
          whyNot,
          loggedAt: at,
          timeZone,
          source,
        };
      }),
    ),
  );
  await insertMany(
    tx,
    dayTotals,
    told.map((day) => {
      const scores = day.pain.map((entry) => entry.score);
      const counted = day.sessions.filter((session) => !session.item.dose.asNeeded);
      const at = moment(day.on, 21, 30);
      return {
        clinicId: tx.scope.clinicId,
        id: random.id(at),
        patientId,
        episodeId,
        localOn: day.on,
        worstPain: scores.length > 0 ? Math.max(...scores) : null,
        painSum: scores.reduce((sum, score) => sum + score, 0),
        painCount: scores.length,
        doneCount: counted.filter((session) => session.outcome === 'done').length,
        partCount: counted.filter((session) => session.outcome === 'part').length,
        notDoneCount: counted.filter((session) => session.outcome === 'not-done').length,
        lastLoggedAt: at,
      };
    }),
  );
}
