import { addDays } from '@/clinical/time/days';
import { mintScope, withAccount } from '@/db/account';
import { type CaseloadPage, type CaseloadView, readCaseload } from '@/db/queries/caseload';
import { clinics, memberships } from '@/db/schema/accounts';
import { assessments } from '@/db/schema/assessments';
import { careTeam, episodes } from '@/db/schema/care';
import { dayTotals } from '@/db/schema/diary';
import { patients } from '@/db/schema/patients';
import { programRevisions, programs } from '@/db/schema/programs';
import { type Scope, withScope } from '@/db/scope';
import { insertMany } from '@/db/seed/factories/insert-many';
import { newId } from '@/lib/id';
import { sortNameOf } from '@/lib/sort-name';

export const TODAY = '2026-11-20';

export type Told = { ago: number; worst?: number | null; done?: number; part?: number; notDone?: number };

/** What one invented patient's record holds; all of it may be missing. */
export type Record = {
  name: string;
  side?: 'left' | 'right' | 'both' | 'middle' | null;
  complaint?: string;
  visitsAgo?: readonly number[];
  draftAgo?: number | null;
  program?: {
    status: 'active' | 'paused' | 'ended';
    endedAgo?: number;
    revisions: readonly { ago: number; perWeek: number }[];
  } | null;
  told?: readonly Told[];
};

type Visit = typeof assessments.$inferInsert;

const signedBy = (membershipId: string) => ({
  status: 'signed' as const,
  signedAt: new Date('2026-11-01T09:00:00Z'),
  signedBy: membershipId,
});

export async function makeStaff(): Promise<{ mine: Scope; colleague: Scope }> {
  const clinicId = newId();
  const person = () => ({ clinicId, id: newId(), userId: newId(), role: 'therapist' as const });
  const [one, two] = [person(), person()];
  await withAccount(async ({ db }) => {
    await db.insert(clinics).values({ id: clinicId, name: 'Quay', timeZone: 'Europe/London' });
    await db.insert(memberships).values([
      { ...one, displayName: 'One', email: 'one@quay.example' },
      { ...two, displayName: 'Two', email: 'two@quay.example' },
    ]);
  });
  const scopeOf = (membershipId: string) => mintScope({ clinicId, membershipId, patientId: null });
  return { mine: scopeOf(one.id), colleague: scopeOf(two.id) };
}

/** Patients of one therapist. Gives their ids in the order of the records. */
export async function makeRecords(scope: Scope, records: readonly Record[]): Promise<string[]> {
  const { clinicId, membershipId } = scope;
  const made = records.map((record) => ({
    record,
    patientId: newId(),
    episodeId: newId(),
    programId: newId(),
  }));
  const row = () => ({ clinicId, id: newId(), createdBy: membershipId });
  const day = (ago: number) => addDays(TODAY, -ago);
  const withEpisode = made.filter(({ record }) => record.side !== null);
  await withScope(scope, async (tx) => {
    await insertMany(
      tx,
      patients,
      made.map(({ record: { name }, patientId }) => ({
        ...row(),
        id: patientId,
        fullName: name,
        sortName: sortNameOf(name),
        bornOn: '1990-02-28',
      })),
    );
    await insertMany(
      tx,
      careTeam,
      made.map(({ patientId }) => ({
        ...row(),
        patientId,
        membershipId,
        part: 'lead' as const,
        startedOn: day(90),
      })),
    );
    await insertMany(
      tx,
      episodes,
      withEpisode.map(({ record, patientId, episodeId }) => ({
        ...row(),
        id: episodeId,
        patientId,
        complaint: record.complaint ?? 'calf pain',
        side: record.side ?? ('left' as const),
        startedOn: day(80),
      })),
    );
    const visits = withEpisode.flatMap(({ record, patientId, episodeId }) => {
      const visit = { ...row(), patientId, episodeId };
      const days = record.visitsAgo ?? [];
      const drafted = typeof record.draftAgo === 'number' ? [record.draftAgo] : [];
      return [
        ...days.map(
          (ago): Visit => ({ ...visit, id: newId(), examinedOn: day(ago), ...signedBy(membershipId) }),
        ),
        ...drafted.map((ago): Visit => ({ ...visit, id: newId(), examinedOn: day(ago), status: 'draft' })),
      ];
    });
    await insertMany(
      tx,
      assessments,
      visits.filter((visit) => visit.status === 'signed'),
    );
    await insertMany(
      tx,
      assessments,
      visits.filter((visit) => visit.status === 'draft'),
    );
    const prescribed = withEpisode.flatMap(({ record: { program }, ...ids }) =>
      program ? [{ ...ids, program }] : [],
    );
    await insertMany(
      tx,
      programs,
      prescribed.map(({ program, patientId, episodeId, programId }) => ({
        ...row(),
        id: programId,
        patientId,
        episodeId,
        status: program.status,
        endedOn: program.status === 'ended' ? day(program.endedAgo ?? 0) : null,
      })),
    );
    await insertMany(
      tx,
      programRevisions,
      prescribed.flatMap(({ program, patientId, programId }) =>
        program.revisions.map(({ ago, perWeek }, index) => ({
          ...row(),
          patientId,
          programId,
          number: index + 1,
          reason: index === 0 ? null : 'more',
          effectiveFrom: day(ago),
          expectedPerWeek: perWeek,
        })),
      ),
    );
    await insertMany(
      tx,
      dayTotals,
      withEpisode.flatMap(({ record, patientId, episodeId }) =>
        (record.told ?? []).map(({ ago, worst = null, done = 0, part = 0, notDone = 0 }) => ({
          clinicId,
          id: newId(),
          patientId,
          episodeId,
          localOn: day(ago),
          worstPain: worst,
          painSum: worst ?? 0,
          painCount: worst === null ? 0 : 1,
          doneCount: done,
          partCount: part,
          notDoneCount: notDone,
          lastLoggedAt: new Date(`${day(ago)}T07:12:00Z`),
        })),
      ),
    );
  });
  return made.map(({ patientId }) => patientId);
}

/** The caseload by name, without any filter, unless the view says otherwise. */
export function readPage(scope: Scope, view: Partial<CaseloadView> = {}): Promise<CaseloadPage> {
  const plain = { sort: byName, side: null, next: null, find: null, cursor: null };
  return withScope(scope, (tx) => readCaseload(tx, TODAY, { ...plain, ...view }));
}

export const byName = { by: 'name', descending: false } as const;

/** Every page, one after the other. */
export async function readAll(scope: Scope, view: Partial<CaseloadView> = {}) {
  const { rows: first, waiting, ...start } = await readPage(scope, view);
  const rows = [...first];
  let { hasMore } = start;
  for (let last = rows.at(-1); hasMore && last; last = rows.at(-1)) {
    const page = await readPage(scope, { ...view, cursor: { side: 'after', id: last.id } });
    rows.push(...page.rows);
    ({ hasMore } = page);
  }
  return { rows, waiting };
}
