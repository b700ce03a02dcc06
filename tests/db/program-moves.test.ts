import { beforeEach, describe, expect, test, vi } from 'vitest';
import { activeItemsOf, listPrograms, listRevisions } from '@/db/queries/programs';
import { raiseFlags } from '@/db/queries/red-flags';
import { withScope } from '@/db/scope';
import { changeProgramStatus } from '@/features/programs/actions';
import { changePhase } from '@/features/programs/moves/actions';
import { untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { actAs, formOf } from './support/acting';
import { ownDatabase } from './support/database';
import { countRaises, phasedProgram } from './support/phased';
import { type Clinic, makeClinic } from './support/two-clinics';

vi.mock('@/features/session/viewer', async () => ({
  currentViewer: (await import('./support/acting')).currentViewer,
}));
vi.mock('next/navigation', async () => (await import('./support/acting')).navigation);
vi.mock('next/cache', () => ({ revalidatePath: vi.fn() }));

ownDatabase();
let clinic: Clinic;
let program: string;
beforeEach(async () => {
  clinic = await makeClinic('Moves');
  actAs(clinic.staff, 'therapist');
  program = (await phasedProgram(clinic, clinic.ann)).programId;
});

type Typed = { version?: number; phase: number; reason?: string; revisionId?: string };
const move = (typed: Typed) =>
  changePhase(
    untouched,
    formOf({ id: program, patientId: clinic.ann.id, version: 1, revisionId: newId(), reason: '', ...typed }),
  );
const revisions = () => withScope(clinic.staff, (tx) => listRevisions(tx, clinic.ann.id));
const askedPhases = (scope = clinic.ann.scope) =>
  withScope(scope, (tx) => activeItemsOf(tx, clinic.ann.id, '2099-01-01')).then((items) =>
    items.map((item) => item.phase),
  );

describe('moving on', () => {
  test('with every criterion met needs no reason; what it rested on is kept', async () => {
    await countRaises(clinic, clinic.ann, '2026-01-12', 26);
    expect(await move({ phase: 2 })).toMatchObject({ refusal: null, saved: true });
    const [latest, before] = await revisions();
    expect(latest).toMatchObject({
      number: 2,
      kind: 'change',
      currentPhase: 2,
      reason: 'Criteria met: Phase 2 · Build begins',
      author: 'T. Hand',
      expectedPerWeek: 2,
      criteriaRead: [
        {
          words: '25 single-leg raises.',
          state: 'met',
          said: [expect.stringContaining('knee straight, left: 26 reps on 12 Jan')],
        },
      ],
    });
    // The past stays: what the first phase asked for is what its days are held against.
    expect(before).toMatchObject({ number: 1, currentPhase: 1, expectedPerWeek: 1, criteriaRead: null });
  });

  test('with one that is not met, or not known, is refused without a reason, and kept with it', async () => {
    for (const reps of [null, 22]) {
      if (reps !== null) await countRaises(clinic, clinic.ann, '2026-01-12', reps);
      expect(await move({ phase: 2 })).toMatchObject({
        refusal: 'invalid',
        fields: { reason: ['One criterion is not met or not known: say why it moves on all the same.'] },
      });
    }
    expect(await move({ phase: 2, reason: 'Away from Monday' })).toMatchObject({ saved: true });
    const [latest] = await revisions();
    expect(latest).toMatchObject({ reason: 'Away from Monday', criteriaRead: [{ state: 'not-met' }] });
  });

  test('a draft, another patient’s visit and another clinic’s are no evidence', async () => {
    const south = await makeClinic('South');
    await countRaises(clinic, clinic.ann, '2026-01-12', 30, false);
    await countRaises(clinic, clinic.ben, '2026-01-12', 30);
    await countRaises(south, south.ann, '2026-01-12', 30);
    expect(await move({ phase: 2 })).toMatchObject({ refusal: 'invalid' });
    await move({ phase: 2, reason: 'All the same' });
    expect((await revisions())[0]?.criteriaRead).toMatchObject([{ state: 'not-known' }]);
  });

  test('the patient is asked for the phase of the day and for nothing else', async () => {
    expect(await askedPhases()).toEqual([1]);
    await move({ phase: 2, reason: 'On' });
    expect(await askedPhases()).toEqual([2]);
  });

  test('pressed twice, and twice at once, is one move', async () => {
    const once = { phase: 2, reason: 'On', revisionId: newId() };
    const answers = await Promise.all([move(once), move(once)]);
    expect([...answers, await move(once)].map(({ saved }) => saved)).toEqual([true, true, true]);
    expect(await revisions()).toHaveLength(2);
  });

  test('in two tabs is one move: the second is told', async () => {
    const answers = await Promise.all([move({ phase: 2, reason: 'A' }), move({ phase: 2, reason: 'B' })]);
    expect(answers.map(({ refusal }) => refusal).sort()).toEqual(['conflict', null].sort());
    expect(await revisions()).toHaveLength(2);
  });

  test('skips no phase, and knows none beyond the last', async () => {
    for (const phase of [0, 1, 3, 4, 9])
      expect(await move({ phase, reason: 'On' }), String(phase)).toMatchObject({ refusal: 'invalid' });
    expect(await revisions()).toHaveLength(1);
  });
});

describe('going back', () => {
  test('to an earlier phase needs a reason, which is kept', async () => {
    await move({ phase: 2, reason: 'On' });
    expect(await move({ version: 2, phase: 1 })).toMatchObject({
      refusal: 'invalid',
      fields: { reason: ['Say why it goes back: it is kept.'] },
    });
    expect(await move({ version: 2, phase: 1, reason: 'Flared' })).toMatchObject({ saved: true });
    expect((await revisions()).map((one) => [one.currentPhase, one.reason])).toEqual([
      [1, 'Flared'],
      [2, 'On'],
      [1, null],
    ]);
  });
});

describe('what stands in the way', () => {
  const flag = {
    flagCode: 'dvt-suspected',
    side: 'left' as const,
    regionCode: null,
    source: 'hand' as const,
    sourceCode: null,
    episodeId: null,
    assessmentId: null,
  };

  test('an open red flag that blocks what the phase asks for', async () => {
    await withScope(clinic.staff, (tx) => raiseFlags(tx, clinic.ann.id, [flag]));
    const { refusal, fields } = await move({ phase: 2, reason: 'On' });
    expect([refusal, fields.phase?.[0]]).toEqual(['invalid', expect.stringContaining('red flag is open')]);
  });

  test('a pause: it goes on first', async () => {
    const paused = formOf({ id: program, patientId: clinic.ann.id, version: 1, status: 'paused' });
    await changeProgramStatus(untouched, paused);
    expect(await move({ version: 2, phase: 2, reason: 'On' })).toMatchObject({
      fields: { phase: ['The program is paused: go on with it first.'] },
    });
  });

  test('who may not prescribe, and another clinic', async () => {
    actAs(clinic.staff, 'front-desk');
    expect(await move({ phase: 2, reason: 'On' })).toMatchObject({ refusal: 'not-permitted' });
    actAs(clinic.ann.scope, 'patient');
    expect(await move({ phase: 2, reason: 'On' })).toMatchObject({ refusal: 'not-permitted' });
    const south = await makeClinic('South');
    actAs(south.staff, 'therapist');
    expect(await move({ phase: 2, reason: 'On' })).toMatchObject({ refusal: 'not-found' });
    expect(await revisions()).toHaveLength(1);
  });
});

test('a program that waits is begun by the same move, when its first phase’s criteria are seen', async () => {
  const { ben } = clinic;
  const given = await phasedProgram(clinic, ben, { currentPhase: 0 });
  const begin = () =>
    changePhase(
      untouched,
      formOf({ id: given.programId, patientId: ben.id, version: 1, revisionId: newId(), phase: 1 }),
    );
  expect(await withScope(ben.scope, (tx) => activeItemsOf(tx, ben.id, '2099-01-01'))).toEqual([]);
  // Its first phase waits for nothing.
  expect(await begin()).toMatchObject({ saved: true });
  const asked = await withScope(ben.scope, (tx) => activeItemsOf(tx, ben.id, '2099-01-01'));
  expect(asked.map((item) => item.phase)).toEqual([1]);
  const [own] = await withScope(clinic.staff, (tx) => listPrograms(tx, ben.id));
  expect(own).toMatchObject({ status: 'active', version: 2 });
});
