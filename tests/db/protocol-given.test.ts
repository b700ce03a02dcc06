import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { flagFindings } from '@/clinical/battery/flag-findings.data';
import { allProtocols } from '@/clinical/library/all-protocols';
import { itemsGiven } from '@/clinical/library/give-protocol';
import { setProgramStatus } from '@/db/queries/program-writes';
import { listItems, listPrograms, listReasons, listRevisions } from '@/db/queries/programs';
import { listOpenFlags, raiseFlags, resolveFlag } from '@/db/queries/red-flags';
import { withScope } from '@/db/scope';
import { giveProtocol } from '@/features/programs/protocols/apply/actions';
import { type FormState, untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { actAs, formOf, Redirected } from './support/acting';
import { ownDatabase } from './support/database';
import { type Clinic, makeClinic, type Person } from './support/two-clinics';

vi.mock('@/features/session/viewer', async () => ({
  currentViewer: (await import('./support/acting')).currentViewer,
}));
vi.mock('next/navigation', async () => (await import('./support/acting')).navigation);

ownDatabase();
let north: Clinic;
let south: Clinic;
let ann: Person;

beforeAll(async () => {
  north = await makeClinic('North');
  south = await makeClinic('South');
  ann = north.ann;
});
beforeEach(async () => {
  actAs(north.staff, 'therapist');
  await withScope(north.staff, async (tx) => {
    for (const { id, version } of await listOpenFlags(tx, ann.id))
      await resolveFlag(tx, ann.id, { id, version, reason: 'Of a test', resolvedAt: new Date() });
    for (const { id, version, status } of await listPrograms(tx, ann.id))
      if (status !== 'ended')
        await setProgramStatus(tx, { id, patientId: ann.id, version, status: 'ended', on: '2026-11-20' });
  });
});

const SOLEUS = allProtocols.find((one) => one.slug === 'soleus-strain-four-phase');
if (!SOLEUS) throw new Error('The library has lost its soleus protocol');
const itemCount = SOLEUS.phases.flatMap((phase) => phase.items).length;

/** The form of the page, as a browser sends it. */
function wanted(change: Record<string, string> = {}): FormData {
  const form = formOf({
    id: newId(),
    patientId: ann.id,
    episodeId: ann.episodeId,
    programId: newId(),
    protocol: 'soleus-strain-four-phase',
    protocolVersion: '1',
    ...change,
  });
  for (let item = 0; item < itemCount; item += 1) form.append('item', newId());
  return form;
}
/** What the form got back; null when it was given. */
async function giving(form: FormData): Promise<FormState | null> {
  try {
    return await giveProtocol(untouched, form);
  } catch (error) {
    if (error instanceof Redirected) return null;
    throw error;
  }
}
const openPrograms = () =>
  withScope(north.staff, (tx) => listPrograms(tx, ann.id)).then((all) =>
    all.filter((one) => one.status !== 'ended'),
  );
const opened = (flagCode: (typeof flagFindings)[number]) =>
  withScope(north.staff, (tx) =>
    raiseFlags(tx, ann.id, [
      {
        flagCode,
        side: 'none',
        regionCode: null,
        source: 'hand',
        sourceCode: null,
        episodeId: null,
        assessmentId: null,
      },
    ]),
  );

describe('a protocol given in one step', () => {
  test('makes the program and its first revision: phases with their rules, sides, ceilings, rungs and reasons', async () => {
    expect(await giving(wanted())).toBeNull();
    const [program] = await openPrograms();
    expect(program?.protocol).toEqual({
      key: 'soleus-strain-four-phase',
      version: 1,
      name: 'Soleus strain, four phases',
    });
    await withScope(north.staff, async (tx) => {
      const [revision] = (await listRevisions(tx, ann.id)).filter((one) => one.programId === program?.id);
      expect(revision).toMatchObject({ number: 1, currentPhase: 1 });
      expect(revision?.phases.map(({ name }) => name)).toEqual(SOLEUS.phases.map(({ name }) => name));
      expect(revision?.phases[1]?.waitsFor).toEqual(SOLEUS.phases[1]?.waitsFor);
      expect(revision?.endsWhen).toEqual(SOLEUS.endsWhen);
      const items = await listItems(tx, ann.id, [revision?.id ?? '']);
      const expected = itemsGiven(SOLEUS, {
        episodeSide: 'left',
        answered: null,
        chosen: new Set(),
        standing: [],
        usualOf: () => undefined,
      });
      expect(items.map(({ slug, phase, dose }) => ({ slug, phase, dose }))).toEqual(
        expected?.map(({ slug, phase, dose }) => ({ slug, phase, dose })),
      );
      expect(items[0]).toMatchObject({ dose: { side: 'left', painCeilingDuring: 2 } });
      const reasons = await listReasons(
        tx,
        ann.id,
        items.map(({ id }) => id),
      );
      expect(new Set(reasons.map(({ itemId }) => itemId)).size).toBe(items.length);
      expect(reasons[0]?.words).toBe(SOLEUS.phases[0]?.goal);
    });
  });

  test('posted twice at once it is one program, and again it stays as it is', async () => {
    const form = wanted();
    expect(await Promise.all([giving(form), giving(form)])).toEqual([null, null]);
    expect(await giving(form)).toBeNull();
    expect(await openPrograms()).toHaveLength(1);
  });

  test('a second program of the episode is refused, and so is a version that nobody has seen', async () => {
    expect(await giving(wanted())).toBeNull();
    expect(await giving(wanted())).toMatchObject({ refusal: 'conflict' });
    expect(await giving(wanted({ protocolVersion: '7' }))).toMatchObject({ refusal: 'conflict' });
    expect(await giving(wanted({ protocol: 'no-such-protocol' }))).toMatchObject({ refusal: 'not-found' });
  });

  test.each(['exertional-compartment-suspected', 'dvt-suspected', 'bone-stress-suspected'] as const)(
    'an open flag that it names, or that stops every program, stops it by name: %s',
    async (code) => {
      await opened(code);
      const said = await giving(wanted());
      expect(said).toMatchObject({ refusal: 'invalid' });
      expect(said?.fields.protocol?.[0]).toMatch(/^It does not start while a red flag is open: \S/);
      expect(await openPrograms()).toEqual([]);
    },
  );

  test('a flag that warns asks for a reason, and with it the program starts', async () => {
    await opened('growing-weakness');
    const said = await giving(wanted());
    expect(said?.fields.flagReason?.[0]).toContain('while a red flag is open');
    expect(await openPrograms()).toEqual([]);
    const walk = { protocol: 'foot-core-eight-week', flagReason: 'Seen by the doctor on Monday.' };
    expect(await giving(wanted(walk))).toBeNull();
  });

  test('a day in the past, a missing side of another episode’s, and nonsense are refused', async () => {
    expect((await giving(wanted({ effectiveFrom: '2020-01-01' })))?.fields.effectiveFrom).toBeDefined();
    expect((await giving(wanted({ effectiveFrom: '2026-02-30' })))?.fields.effectiveFrom).toEqual([
      'This date does not exist',
    ]);
    expect((await giving(wanted({ side: 'affected' })))?.fields.side).toBeDefined();
    expect(await giving(wanted({ episodeId: north.ben.episodeId }))).toMatchObject({ refusal: 'not-found' });
    expect(await openPrograms()).toEqual([]);
  });

  test('another clinic’s therapist, the desk and a patient give nothing', async () => {
    actAs(south.staff, 'therapist');
    expect(await giving(wanted())).toMatchObject({ refusal: 'not-found' });
    actAs(north.staff, 'front-desk');
    expect(await giving(wanted())).toMatchObject({ refusal: 'not-permitted' });
    actAs(ann.scope, 'patient');
    expect(await giving(wanted())).toMatchObject({ refusal: 'not-permitted' });
    expect(await openPrograms()).toEqual([]);
  });
});
