import { sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { listOpenFlags, listRedFlags, raiseFlags, resolveFlag } from '@/db/queries/red-flags';
import { type Scope, withScope } from '@/db/scope';
import { ownDatabase } from './support/database';
import { FAULT, faultCode } from './support/faults';
import { type Clinic, makeClinic } from './support/two-clinics';

ownDatabase();
let north: Clinic;

beforeAll(async () => {
  north = await makeClinic('North');
});

const raised = (flagCode: string) =>
  withScope(north.staff, async (tx) => {
    const flag = {
      flagCode,
      side: 'left',
      regionCode: null,
      source: 'hand',
      sourceCode: null,
      episodeId: north.ann.episodeId,
      assessmentId: null,
    } as const;
    for (const _ of [1, 2]) await raiseFlags(tx, north.ann.id, [flag]);
    const open = (await listOpenFlags(tx, north.ann.id)).filter((one) => one.flagCode === flagCode);
    expect(open).toHaveLength(1);
    return open[0] ?? { id: '', version: 0 };
  });

const resolving = (scope: Scope, flag: { id: string; version: number }) =>
  withScope(scope, (tx) =>
    resolveFlag(tx, north.ann.id, { ...flag, reason: 'Scan was clear', resolvedAt: new Date() }),
  );

test('a flag is open once, is resolved by name and reason, and may then open again', async () => {
  const flag = await raised('dvt-suspected');
  expect(await resolving(north.staff, flag)).toEqual({ id: flag.id });
  expect(await resolving(north.staff, flag)).toBeNull();
  await raised('dvt-suspected');
  const all = await withScope(north.staff, (tx) => listRedFlags(tx, north.ann.id));
  expect(all.map((one) => [one.resolvedAt === null, one.resolutionReason])).toEqual([
    [true, null],
    [false, 'Scan was clear'],
  ]);
  expect(all[1]?.resolvedByName).toBeTruthy();
});

test('a patient resolves none of their own flags, whatever asks', async () => {
  const flag = await raised('stress-fracture-suspected');
  expect(await resolving(north.ann.scope, flag)).toBeNull();
  expect(await withScope(north.staff, (tx) => listOpenFlags(tx, north.ann.id))).toContainEqual(
    expect.objectContaining({ id: flag.id }),
  );
});

test('nothing of a flag changes but its resolution, and it is never deleted', async () => {
  await raised('fracture-suspected');
  for (const statement of [
    sql`update red_flags set flag_code = 'other'`,
    sql`update red_flags set raised_at = now()`,
    sql`delete from red_flags`,
  ]) {
    expect(await faultCode(withScope(north.staff, ({ db }) => db.execute(statement)))).toBe(FAULT.refused);
  }
});

test('a resolution is whole: when, by whom and why', async () => {
  const flag = await raised('compartment-syndrome-suspected');
  const half = sql`update red_flags set resolved_at = now() where id = ${flag.id}`;
  expect(await faultCode(withScope(north.staff, ({ db }) => db.execute(half)))).toBe('23514');
});
