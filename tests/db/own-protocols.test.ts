import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { mintScope, withAccount } from '@/db/account';
import { memberships } from '@/db/schema/accounts';
import { type Scope, withScope } from '@/db/scope';
import { loadProtocol, loadProtocols } from '@/features/programs/protocols/loaders';
import { copyProtocol, saveProtocol, standProtocol } from '@/features/programs/protocols/own/actions';
import { loadProtocolForm } from '@/features/programs/protocols/own/loaders';
import { untouchedProtocol } from '@/features/programs/protocols/own/types';
import { untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { actAs, formOf, sentTo } from './support/acting';
import { ownDatabase } from './support/database';
import { FAULT, faultCode } from './support/faults';
import { type Clinic, makeClinic } from './support/two-clinics';

vi.mock('@/features/session/viewer', async () => {
  const { currentViewer, requireViewer } = await import('./support/acting');
  return { currentViewer, requireViewer };
});
vi.mock('next/navigation', async () => (await import('./support/acting')).navigation);

ownDatabase();
let north: Clinic;
let south: Clinic;
/** A second therapist of the same clinic. */
let colleague: Scope;

beforeAll(async () => {
  north = await makeClinic('North');
  south = await makeClinic('South');
  const other = { clinicId: north.clinicId, id: newId(), userId: newId(), email: 'c@b.example' };
  await withAccount(({ db }) =>
    db.insert(memberships).values({ ...other, role: 'therapist', displayName: 'C. Mate' }),
  );
  colleague = mintScope({ clinicId: north.clinicId, membershipId: other.id, patientId: null });
});
beforeEach(() => actAs(north.staff, 'therapist'));

const copyOf = async (from: string, id = newId()) => {
  expect(await sentTo(copyProtocol(untouched, formOf({ id, from })))).toBe(`/library/protocols/${id}/edit`);
  return id;
};

/** The form as its page shows it, with some fields typed anew. */
async function formOfPage(id: string, change: Record<string, string> = {}): Promise<FormData> {
  const loaded = await loadProtocolForm(id);
  const form = formOf({ id, version: loaded.version, do: 'draft', ...loaded.fields });
  for (const code of loaded.blockedBy) form.append('blockedBy', code);
  for (const key of loaded.optional) form.append('optional', key);
  for (const phase of loaded.phases) {
    form.append('phaseKey', phase.key);
    form.set(`${phase.key}.phaseName`, phase.name);
    form.set(`${phase.key}.phaseGoal`, phase.goal);
    form.set(`${phase.key}.phaseDays`, phase.days);
    form.set(`${phase.key}.phaseWaits`, phase.waits);
  }
  for (const { key, threadId, because: _because, weekdays, ...fields } of loaded.items) {
    form.append('item', key);
    form.set(`${key}.thread`, threadId);
    for (const day of weekdays) form.append(`${key}.weekdays`, day);
    for (const [field, value] of Object.entries(fields)) form.set(`${key}.${field}`, value);
  }
  for (const [name, value] of Object.entries(change)) form.set(name, value);
  return form;
}
const saving = (form: FormData) => sentTo(saveProtocol(untouchedProtocol, form));
const refusal = async (form: FormData) => saveProtocol(untouchedProtocol, form);
const names = async () => (await loadProtocols({ show: 'own' })).lines.map(({ name }) => name);
const publish = async (id: string, change: Record<string, string> = {}) =>
  expect(await saving(await formOfPage(id, { do: 'publish', ...change }))).toBe(`/library/protocols/${id}`);

describe('a protocol of the clinic', () => {
  test('begins as a copy, is a draft of one’s own, and says after publishing what it said before', async () => {
    const shared = await loadProtocol('soleus-strain-four-phase');
    const id = await copyOf('soleus-strain-four-phase');
    // A repeated post is the same copy.
    await copyOf('soleus-strain-four-phase', id);
    expect((await loadProtocol(id)).published).toBe(0);
    await publish(id);
    const own = await loadProtocol(id);
    expect(own).toMatchObject({ published: 1, name: 'Soleus strain, four phases, ours', drafted: false });
    // Criteria with their basis, doses with their source, rungs, run rules: nothing is lost on the way.
    expect(own.phases).toEqual(shared.phases);
    expect({ ...own.endsWhen }).toEqual({ ...shared.endsWhen });
    expect(own.sources).toEqual(shared.sources);
  });

  test.each([
    'achilles-mid-heavy-slow',
    'achilles-mid-eccentric',
    'plantar-heel-high-load',
    'calf-tightness-runner',
    'pelvic-drop-retraining',
    'walk-run-return',
  ])('every shared one goes through the form and comes back whole: %s', async (slug) => {
    const id = await copyOf(slug);
    await publish(id);
    expect((await loadProtocol(id)).phases).toEqual((await loadProtocol(slug)).phases);
  });

  test('a changed dose says that it was changed; a changed criterion is words alone; the version before stays', async () => {
    const id = await copyOf('foot-core-eight-week');
    await publish(id);
    const form = await formOfPage(id, {
      do: 'publish',
      'i0-0.sets': '5',
      'p1.phaseWaits': 'Stands for a minute.',
    });
    expect(await saving(form)).toBe(`/library/protocols/${id}`);
    const own = await loadProtocol(id);
    expect(own.published).toBe(2);
    expect(own.phases[0]?.items[0]?.dose.amount).toMatch(/^5 /);
    expect(own.phases[0]?.items[0]?.basis).toMatch(/^changed in this clinic, before: /);
    expect(own.phases[1]?.waitsFor).toEqual([{ words: 'Stands for a minute.', basis: 'nobody said' }]);
    const kept = await withScope(north.staff, ({ db }) =>
      db.execute(
        sql`select version from clinic_protocol_versions where protocol_id = ${id} order by version`,
      ),
    );
    expect(kept.rows).toEqual([{ version: 1 }, { version: 2 }]);
  });

  test('is kept as a draft beside what is published; a stale form is a conflict; a repeated one is one version', async () => {
    const id = await copyOf('mtss-loading');
    await publish(id);
    const stale = await formOfPage(id, { name: 'Stale' });
    const form = await formOfPage(id, { name: 'Shin, in draft' });
    expect(await saving(form)).toBe(`/library/protocols/${id}/edit?kept=yes`);
    expect(await saving(form)).toBe(`/library/protocols/${id}/edit?kept=yes`);
    expect((await refusal(stale)).refusal).toBe('conflict');
    expect(await loadProtocol(id)).toMatchObject({
      published: 1,
      drafted: true,
      name: expect.stringContaining('ours'),
    });
    const twice = await formOfPage(id, { do: 'publish' });
    expect(await Promise.all([saving(twice), saving(twice)])).toEqual([
      `/library/protocols/${id}`,
      `/library/protocols/${id}`,
    ]);
    expect(await loadProtocol(id)).toMatchObject({ published: 2, name: 'Shin, in draft' });
  });

  test('what makes no sense is refused beside its field, and what was typed comes back', async () => {
    const id = await copyOf('walk-run-return');
    const said = await refusal(
      await formOfPage(id, {
        name: ' ',
        findings: 'no such thing',
        'i0-0.sets': '0',
        'i0-0.side': '',
        'i0-1.amount': '2000',
        'p0.phaseName': '',
        'i0-1.words': 'Nonsense',
      }),
    );
    expect(said.refusal).toBe('invalid');
    expect(Object.keys(said.fields).sort()).toEqual(['name']);
    const next = await refusal(
      await formOfPage(id, {
        findings: 'no such thing',
        'i0-0.sets': '0',
        'i0-0.side': '',
        'p0.phaseName': '',
        'i0-1.words': 'Nonsense',
      }),
    );
    expect(Object.keys(next.fields).sort()).toEqual(
      ['findings', 'i0-0.sets', 'i0-0.side', 'i0-1.words', 'p0.phaseName'].sort(),
    );
    expect(next.draft?.[0]?.sets).toBe('0');
  });

  test('is its author’s alone until it is shared; a colleague may then copy it, and not change it', async () => {
    const id = await copyOf('gastrocnemius-strain');
    const stand = async (what: string) =>
      sentTo(
        standProtocol(untouched, formOf({ id, version: (await loadProtocolForm(id)).version, do: what })),
      );
    expect((await standProtocol(untouched, formOf({ id, version: 1, do: 'share' }))).refusal).toBe('invalid');
    await publish(id, { name: 'Calf, our way' });
    actAs(colleague, 'therapist');
    expect(await names()).not.toContain('Calf, our way');
    await expect(loadProtocol(id)).rejects.toThrow('not found');
    actAs(north.staff, 'therapist');
    expect(await stand('share')).toBe(`/library/protocols/${id}`);
    actAs(colleague, 'therapist');
    expect(await names()).toContain('Calf, our way');
    await expect(loadProtocolForm(id)).rejects.toThrow('not found');
    const own = (await loadProtocol(id)).own;
    const retire = { id, version: own?.version ?? 0, do: 'retire' };
    expect((await standProtocol(untouched, formOf(retire))).refusal).toBe('not-permitted');
    await copyOf(id);
    actAs(south.staff, 'therapist');
    expect(await names()).toEqual([]);
    expect((await standProtocol(untouched, formOf(retire))).refusal).toBe('not-found');
    expect((await copyProtocol(untouched, formOf({ id: newId(), from: id }))).refusal).toBe('not-found');
    actAs(north.staff, 'therapist');
    expect(await stand('retire')).toBe(`/library/protocols/${id}`);
    expect((await loadProtocols({ show: 'own' })).lines.find(({ key }) => key === id)?.marks).toEqual([
      'retired',
    ]);
    expect(await stand('restore')).toBe(`/library/protocols/${id}`);
  });

  test('the desk and a patient write none', async () => {
    for (const [scope, role] of [
      [north.staff, 'front-desk'],
      [north.ann.scope, 'patient'],
    ] as const) {
      actAs(scope, role);
      const said = await copyProtocol(untouched, formOf({ id: newId(), from: 'mtss-loading' }));
      expect(said.refusal).toBe('not-permitted');
    }
    const seen = withScope(north.ann.scope, ({ db }) => db.execute(sql`select id from clinic_protocols`));
    expect((await seen).rows).toEqual([]);
  });

  test.each(["update clinic_protocol_versions set content = '{}'", 'delete from clinic_protocols'])(
    'what was published stays: %s',
    async (text) => {
      expect(await faultCode(withScope(north.staff, ({ db }) => db.execute(sql.raw(text))))).toBe(
        FAULT.refused,
      );
    },
  );
});
