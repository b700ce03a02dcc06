/** Something told, or the correction of something told. */
type Told = {
  readonly id: string;
  readonly at: Date;
  readonly localOn: string;
  readonly correctsId: string | null;
  readonly supersededAt: Date | null;
};

/** An entry as it stands, with what it said before, newest first. */
export type Corrected<Row extends Told> = { readonly now: Row; readonly before: readonly Row[] };

/** Entries that stand, each with the chain of those it replaced. Order is kept. */
export function withHistory<Row extends Told>(rows: readonly Row[]): Corrected<Row>[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const before = (row: Row): Row[] => {
    const old = row.correctsId === null ? undefined : byId.get(row.correctsId);
    return old ? [old, ...before(old)] : [];
  };
  return rows
    .filter(({ supersededAt }) => supersededAt === null)
    .map((now) => ({ now, before: before(now) }));
}

export type DiaryEntry<Pain extends Told, Log extends Told> =
  | ({ readonly kind: 'pain' } & Corrected<Pain>)
  | ({ readonly kind: 'session' } & Corrected<Log>);

/** Both diaries in one list by day, newest first. */
export function diaryDays<Pain extends Told, Log extends Told>(
  pain: readonly Pain[],
  logs: readonly Log[],
): { on: string; entries: DiaryEntry<Pain, Log>[] }[] {
  const all: DiaryEntry<Pain, Log>[] = [
    ...withHistory(pain).map((one) => ({ kind: 'pain' as const, ...one })),
    ...withHistory(logs).map((one) => ({ kind: 'session' as const, ...one })),
  ].sort((one, other) => other.now.at.getTime() - one.now.at.getTime());
  const days = new Map<string, DiaryEntry<Pain, Log>[]>();
  for (const entry of all) days.set(entry.now.localOn, [...(days.get(entry.now.localOn) ?? []), entry]);
  return [...days].sort(([one], [other]) => (one < other ? 1 : -1)).map(([on, entries]) => ({ on, entries }));
}
