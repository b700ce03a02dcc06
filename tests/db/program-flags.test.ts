import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { listFlagReasons } from '@/db/queries/flag-reasons';
import { listPrograms, listRevisions } from '@/db/queries/programs';
import { listOpenFlags, raiseFlags, resolveFlag } from '@/db/queries/red-flags';
import { withScope } from '@/db/scope';
import { changeProgramStatus } from '@/features/programs/actions';
import { saveProgram } from '@/features/programs/builder/actions';
import type { BuilderState } from '@/features/programs/builder/types';
import { untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { actAs, formOf, Redirected } from './support/acting';
import { ownDatabase } from './support/database';
import { FAULT, faultCode } from './support/faults';
import { type Clinic, makeClinic, type Person } from './support/two-clinics';

vi.mock('@/features/session/viewer', async () => ({
  currentViewer: (await import('./support/acting')).currentViewer,
}));
vi.mock('next/navigation', async () => (await import('./support/acting')).navigation);
vi.mock('next/cache', () => ({ revalidatePath: vi.fn() }));

ownDatabase();
let north: Clinic;
let ann: Person;

beforeAll(async () => {
  north = await makeClinic('North');
});
beforeEach(async () => {
  ann = north.ann;
  actAs(north.staff, 'therapist');
  await resolveAll();
  await endAll();
});

type Code = 'dvt-suspected' | 'bone-stress-suspected' | 'unexplained-weight-loss' | 'low-energy-suspected';
const flag = (flagCode: Code, side: 'left' | 'right' | 'none') => ({
  flagCode,
  side,
  regionCode: null,
  source: 'hand' as const,
  sourceCode: null,
  episodeId: null,
  assessmentId: null,
});
const opened = (code: Code, side: 'left' | 'right' | 'none') =>
  withScope(north.staff, (tx) => raiseFlags(tx, ann.id, [flag(code, side)]));
const resolveAll = () =>
  withScope(north.staff, async (tx) => {
    for (const { id, version } of await listOpenFlags(tx, ann.id))
      await resolveFlag(tx, ann.id, { id, version, reason: 'Of a test', resolvedAt: new Date() });
  });
async function endAll() {
  const programs = await withScope(north.staff, (tx) => listPrograms(tx, ann.id));
  for (const { id, version, status } of programs)
    if (status !== 'ended')
      await changeProgramStatus(untouched, formOf({ id, patientId: ann.id, version, status: 'ended' }));
}

const before: BuilderState = {
  ...untouched,
  draft: null,
  phases: null,
  cards: [],
  found: null,
  flags: null,
  newer: null,
};
const fields = (slug: string, side: string, more: Record<string, string> = {}) => {
  const key = newId();
  const typed = {
    thread: key,
    slug,
    side,
    sets: '3',
    amount: '10',
    unit: 'reps',
    times: '1',
    words: 'Calf.',
  };
  const own = Object.entries({ ...typed, schedule: 'week', days: '5' });
  return {
    key,
    form: {
      id: newId(),
      patientId: ann.id,
      episodeId: ann.episodeId,
      programId: newId(),
      item: key,
      ...Object.fromEntries(own.map(([name, value]) => [`${key}.${name}`, value])),
      ...Object.fromEntries(Object.entries(more).map(([name, value]) => [name.replace('KEY', key), value])),
    },
  };
};
/** What the form got back; null when the program was given. */
async function giving(form: Record<string, string>): Promise<BuilderState | null> {
  try {
    return await saveProgram(before, formOf(form));
  } catch (error) {
    if (error instanceof Redirected) return null;
    throw error;
  }
}
const given = () =>
  withScope(north.staff, (tx) => listPrograms(tx, ann.id)).then((all) =>
    all.filter((one) => one.status !== 'ended'),
  );

describe('a first program', () => {
  test('is given freely where no flag is open', async () => {
    expect(await giving(fields('seated-calf-raise', 'left').form)).toBeNull();
    expect(await given()).toHaveLength(1);
  });

  test('does not start under a flag that blocks new programs, also for the spared side', async () => {
    await opened('dvt-suspected', 'left');
    const { form, key } = fields('seated-calf-raise', 'right');
    const state = await giving(form);
    expect(state?.fields.program?.[0]).toMatch(/No program starts.*Possible clot in a leg, left/);
    expect(state?.fields[`${key}.flag`]).toBeUndefined();
    expect(state?.flags).toHaveLength(1);
    expect(await given()).toEqual([]);
  });

  test('says beside each exercise that it is blocked', async () => {
    await opened('dvt-suspected', 'left');
    const { form, key } = fields('seated-calf-raise', 'left');
    expect((await giving(form))?.fields[`${key}.flag`]?.[0]).toMatch(/Possible clot in a leg, left/);
  });

  test('starts under a warning only with a reason, which is kept with it', async () => {
    await opened('unexplained-weight-loss', 'none');
    const bare = fields('seated-calf-raise', 'left');
    expect((await giving(bare.form))?.fields.flagReason?.[0]).toMatch(/Weight loss/);
    expect(await giving({ ...bare.form, flagReason: 'Seen by the doctor on Friday' })).toBeNull();
    const kept = await withScope(north.staff, (tx) => listFlagReasons(tx, ann.id, [bare.form.id]));
    expect(kept).toMatchObject([{ itemId: null, reason: 'Seen by the doctor on Friday' }]);
  });
});

describe('an exercise', () => {
  test('with a warned tag asks a reason, and without the tag none', async () => {
    await opened('low-energy-suspected', 'none');
    const hop = fields('pogo-hop-double', 'each');
    const state = await giving(hop.form);
    expect(Object.keys(state?.fields ?? {})).toEqual([`${hop.key}.flagReason`]);
    expect(await giving(fields('seated-calf-raise', 'left').form)).toBeNull();
  });

  test('is kept with the reason that was written beside it, for staff and never changed', async () => {
    await opened('low-energy-suspected', 'none');
    const hop = fields('pogo-hop-double', 'each', {
      'KEY.flagReason': 'Ten light hops, agreed with the doctor',
    });
    expect(await giving(hop.form)).toBeNull();
    const kept = await withScope(north.staff, (tx) => listFlagReasons(tx, ann.id, [hop.form.id]));
    expect(kept).toMatchObject([{ itemId: hop.key, flagCode: 'low-energy-suspected' }]);
    const theirs = await withScope(ann.scope, (tx) => listFlagReasons(tx, ann.id, [hop.form.id]));
    expect(theirs).toEqual([]);
    const change = sql`update flag_reasons set reason = 'other'`;
    expect(await faultCode(withScope(north.staff, ({ db }) => db.execute(change)))).toBe(FAULT.refused);
  });

  test('that is given already stays as it is; going on with a paused program and revising it do not pass', async () => {
    const first = fields('seated-calf-raise', 'left');
    expect(await giving(first.form)).toBeNull();
    await opened('dvt-suspected', 'left');
    const [program] = await given();
    expect(program?.status).toBe('active');
    const revised = await giving({ ...first.form, id: newId(), version: '1', reason: 'Next step' });
    expect(revised?.fields[`${first.key}.flag`]).toBeTruthy();
    const status = (to: string, version: number) =>
      changeProgramStatus(
        untouched,
        formOf({ id: program?.id ?? '', patientId: ann.id, version, status: to }),
      );
    expect((await status('paused', 1)).refusal).toBeNull();
    expect((await status('active', 2)).fields.status?.[0]).toMatch(/Possible clot/);
    await resolveAll();
    expect((await status('active', 2)).refusal).toBeNull();
    expect(await withScope(north.staff, (tx) => listRevisions(tx, ann.id))).toContainEqual(
      expect.objectContaining({ programId: program?.id, number: 1 }),
    );
  });
});

describe('two tabs', () => {
  const waits = () =>
    vi.waitUntil(
      () =>
        withScope(north.staff, async ({ db }) => {
          const found = await db.execute(sql`select 1 from pg_locks where not granted`);
          return found.rows.length > 0;
        }),
      { timeout: 5000, interval: 20 },
    );

  test('a flag that is being raised makes the program wait, and blocks it', async () => {
    let commit = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      commit = resolve;
    });
    let told = (): void => undefined;
    const raised = new Promise<void>((resolve) => {
      told = resolve;
    });
    const raising = withScope(north.staff, async (tx) => {
      await raiseFlags(tx, ann.id, [flag('dvt-suspected', 'left')]);
      told();
      await gate;
    });
    await raised;
    const assigning = giving(fields('seated-calf-raise', 'left').form);
    await waits();
    commit();
    await raising;
    expect((await assigning)?.refusal).toBe('invalid');
    expect(await given()).toEqual([]);
  });

  test('a repeated post of a program that was given before the flag is told as given', async () => {
    const { form } = fields('seated-calf-raise', 'left');
    expect(await giving(form)).toBeNull();
    await opened('dvt-suspected', 'left');
    expect(await giving(form)).toBeNull();
    expect(await given()).toHaveLength(1);
  });
});
