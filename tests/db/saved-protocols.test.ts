import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeRevision } from '@/db/queries/program-revise';
import { listPrograms } from '@/db/queries/programs';
import { withScope } from '@/db/scope';
import { readLibrary } from '@/features/library/loaders';
import { loadProtocol } from '@/features/programs/protocols/loaders';
import { saveAsProtocol } from '@/features/programs/protocols/save/actions';
import { untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { actAs, formOf, sentTo } from './support/acting';
import { ownDatabase } from './support/database';
import { prescribe } from './support/prescribed';
import { type Clinic, makeClinic } from './support/two-clinics';

vi.mock('@/features/session/viewer', async () => {
  const { currentViewer, requireViewer } = await import('./support/acting');
  return { currentViewer, requireViewer };
});
vi.mock('next/navigation', async () => (await import('./support/acting')).navigation);

ownDatabase();
let north: Clinic;
let south: Clinic;

beforeAll(async () => {
  north = await makeClinic('North');
  south = await makeClinic('South');
});
beforeEach(() => actAs(north.staff, 'therapist'));

describe('a patient’s program saved as a protocol', () => {
  const CANARY = 'Zanzibar';

  test('takes exercises, doses, sides and codes, and nothing that was written for the patient', async () => {
    await prescribe(north, north.ben);
    await withScope(north.staff, async (tx) => {
      const { bySlug } = await readLibrary(tx);
      const [id, other] = [newId(), newId()];
      const [program] = await listPrograms(tx, north.ben.id);
      const exercise = bySlug.get('seated-calf-raise');
      if (!program || !exercise) throw new Error('nothing to change');
      const dose = {
        ...exercise.defaultDose,
        side: 'right' as const,
        weekdays: null,
        startOn: '2026-11-20',
        endOn: '2026-12-24',
        painCeilingDuring: 3,
        painCeilingNextMorning: null,
        stopRule: `Stop when ${CANARY} calls`,
        note: `As in ${CANARY}`,
      };
      const around = { superset: null, easier: null, harder: null, findings: [], goals: [] };
      const item = { slug: 'seated-calf-raise', ...around, words: `Back to ${CANARY}` };
      await writeRevision(
        tx,
        {
          id: newId(),
          patientId: north.ben.id,
          episodeId: north.ben.episodeId,
          programId: program.id,
          version: program.version,
          reason: `Moves to ${CANARY}`,
          togetherReason: null,
          items: [
            { ...item, id, threadId: id, dose, phase: 1 },
            { ...item, id: other, threadId: other, dose: { ...dose, side: 'left' as const }, phase: 2 },
          ],
          effectiveFrom: '2026-11-21',
          expectedPerWeek: 3,
          phases: [
            { name: `Ben before ${CANARY}`, goal: `${CANARY}`, minimumDays: 5, waitsFor: [] },
            {
              name: 'Build',
              goal: `For ${CANARY}`,
              minimumDays: null,
              waitsFor: [
                { words: 'Knee to wall within 10 %.', machine: { test: CANARY }, basis: CANARY },
                { words: `Ben is in ${CANARY}`, machine: null, basis: null },
              ],
            },
          ],
          currentPhase: 1,
        },
        bySlug,
      );
    });
    const [program] = await withScope(north.staff, (tx) => listPrograms(tx, north.ben.id));
    const id = newId();
    const form = formOf({ id, patientId: north.ben.id, programId: program?.id ?? '', name: 'Two raises' });
    // Three written reasons would be too many: two items with a reason, a note and a stop rule each; and five of phases.
    expect(await sentTo(saveAsProtocol(untouched, form))).toBe(`/library/protocols/${id}/edit?left=10`);
    const stored = await withScope(north.staff, ({ db }) =>
      db.execute(sql`select draft from clinic_protocols where id = ${id}`),
    );
    const text = JSON.stringify(stored.rows);
    for (const word of [CANARY, 'Ben', north.ben.id, north.ben.episodeId, '2026-1', 'calf pain'])
      expect([word, text.includes(word)]).toEqual([word, false]);
    const sheet = await loadProtocol(id);
    expect(sheet.phases.map(({ title }) => title)).toEqual(['Phase 1 · Phase 1', 'Phase 2 · Build']);
    expect(sheet.phases.map((phase) => phase.items.map(({ side }) => side))).toEqual([
      ['other'],
      ['affected'],
    ]);
    expect(sheet.phases[1]?.waitsFor.map(({ words }) => words)).toEqual(['Knee to wall within 10 %.']);
  });

  test('its name names nobody, and another clinic’s program is none', async () => {
    const [program] = await withScope(north.staff, (tx) => listPrograms(tx, north.ben.id));
    const form = (name: string) =>
      formOf({ id: newId(), patientId: north.ben.id, programId: program?.id ?? '', name });
    expect((await saveAsProtocol(untouched, form('For Ben, calf'))).fields.name?.[0]).toContain(
      'no patient’s name',
    );
    expect((await saveAsProtocol(untouched, form(''))).fields.name).toBeDefined();
    actAs(south.staff, 'therapist');
    expect((await saveAsProtocol(untouched, form('Calf'))).refusal).toBe('not-found');
    actAs(north.staff, 'front-desk');
    expect((await saveAsProtocol(untouched, form('Calf'))).refusal).toBe('not-permitted');
  });
});
