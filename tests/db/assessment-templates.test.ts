import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { findings, testRecords } from '@/db/schema/findings';
import { withScope } from '@/db/scope';
import { saveDraft, signDraft, startAssessment } from '@/features/assessments/actions';
import { retireTemplate, saveTemplate } from '@/features/assessments/templates/actions';
import { untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { actAs, formOf, sentTo } from './support/acting';
import { ownDatabase } from './support/database';
import * as examinations from './support/examinations';
import { type Clinic, makeClinic, type Person } from './support/two-clinics';

vi.mock('@/features/session/viewer', async () => ({
  currentViewer: (await import('./support/acting')).currentViewer,
}));
vi.mock('next/navigation', async () => (await import('./support/acting')).navigation);
vi.mock('next/cache', () => ({ revalidatePath: vi.fn() }));

ownDatabase();
let north: Clinic;
let south: Clinic;
let ann: Person;
const { first, idOf } = examinations;

beforeAll(async () => {
  north = await makeClinic('North');
  south = await makeClinic('South');
});
beforeEach(() => {
  ann = north.ann;
  actAs(north.staff, 'therapist');
});

/** A fresh draft begun with a template. */
async function begin(template: string): Promise<string> {
  // Signs away what is open in the clinic.
  await examinations.freshDraft(north, north.ben);
  const { patientId, episodeId } = { patientId: ann.id, episodeId: ann.episodeId };
  return idOf(
    await sentTo(startAssessment(untouched, formOf({ id: newId(), patientId, episodeId, template }))),
  );
}
const recordsOf = (id: string) =>
  withScope(north.staff, ({ db }) => db.select().from(testRecords).where(eq(testRecords.assessmentId, id)));
const listedIn = async (id: string) =>
  (await recordsOf(id))
    .filter((row) => row.recordCode === 'listed')
    .map((row) => [row.testCode, Array.isArray(row.answer) ? row.answer.slice(1).join(' ') : '']);
const saving = (id: string, version: number, fields: Record<string, string>) =>
  saveDraft(first, formOf({ id, patientId: ann.id, version, examinedOn: '2026-02-03', ...fields }));

describe('a new assessment', () => {
  test('lists the tests of its template in their order, and no value', async () => {
    const id = await begin('initial-calf');
    const listed = await listedIn(id);
    expect(listed).toContainEqual(['thompson', 'required']);
    expect(listed).toContainEqual(['silfverskiold', 'yes']);
    const kept = await withScope(north.staff, ({ db }) =>
      db.select().from(findings).where(eq(findings.assessmentId, id)),
    );
    expect(kept).toEqual([]);
  });

  test('asks once for a required test that is not finished, by name', async () => {
    const id = await begin('initial-calf');
    const marks = Object.fromEntries(
      (await listedIn(id)).map(([code, mark]) => [`test.${code}.listed`, mark ?? '']),
    );
    await saving(id, 1, { ...marks, story: 'sore', 'test.thompson.left.result': 'negative' });
    const sign = (more: Record<string, string> = {}) =>
      signDraft(untouched, formOf({ id, patientId: ann.id, version: 2, ...more }));
    const asked = await sign();
    expect(asked.fields.tests).toContainEqual('Calf squeeze test (right side)');
    const all = Object.keys(marks)
      .map((name) => name.split('.')[1])
      .join(' ');
    expect((await sign({ unfinished: all })).fields.tests).toBeUndefined();
  });

  test('brings the tests of the last signed visit to a follow-up, and none of their values', async () => {
    const id = await begin('blank');
    const fields = {
      'test.knee-extension.listed': 'yes',
      'test.knee-extension.left.goniometer': '-5',
      'test.knee-extension.left.record.pain': '2',
      'test.thompson.listed': 'yes',
    };
    expect(await saving(id, 1, fields)).toMatchObject({ refusal: null });
    const next = await begin('follow-up-calf');
    const listed = await listedIn(next);
    expect(listed).toContainEqual(['knee-extension', 'retest']);
    expect(listed.map(([code]) => code)).not.toContain('thompson');
    expect((await recordsOf(next)).every((row) => row.recordCode === 'listed')).toBe(true);
  });

  test('from a template that nobody has is refused', async () => {
    await begin('blank');
    const patientId = ann.id;
    const asking = (template: string) =>
      startAssessment(untouched, formOf({ id: newId(), patientId, episodeId: ann.episodeId, template }));
    expect((await asking('no-such')).fields.template).toBeDefined();
    expect((await asking(newId())).fields.template).toBeDefined();
  });
});

describe('a template of the clinic', () => {
  const template = (more: Record<string, string> = {}) =>
    formOf({
      id: newId(),
      version: '0',
      name: `Ours ${newId()}`,
      'line.0.place': '2',
      'line.0.test': 'Thompson test',
      'line.1.place': '1',
      'line.1.test': 'slhr',
      'line.1.required': 'yes',
      'line.2.place': '3',
      'line.2.test': '',
      ...more,
    });

  test('is kept in the order of its places, and begins an assessment', async () => {
    const id = newId();
    expect(await saveTemplate(untouched, template({ id }))).toMatchObject({ saved: true });
    const draft = await begin(id);
    expect(await listedIn(draft)).toEqual([
      ['single-leg-heel-raise', 'required'],
      ['thompson', 'yes'],
    ]);
  });

  test('is refused beside the field when a test is unknown, twice or elsewhere, or the name taken', async () => {
    const wrong = await saveTemplate(
      untouched,
      template({ 'line.2.test': 'thomp', 'line.3.test': 'nonsense', 'line.4.test': 'wells', name: '' }),
    );
    expect(Object.keys(wrong.fields).sort()).toEqual(['line.2.test', 'line.3.test', 'line.4.test', 'name']);
    await saveTemplate(untouched, template({ name: 'Twice' }));
    expect((await saveTemplate(untouched, template({ name: 'Twice' }))).fields.name).toBeDefined();
  });

  test('sent twice is one; changed over a stale version is a conflict; retired begins nothing', async () => {
    const id = newId();
    const [one, again] = [template({ id, name: 'Same' }), template({ id, name: 'Same' })];
    expect(await saveTemplate(untouched, one)).toMatchObject({ saved: true });
    expect(await saveTemplate(untouched, again)).toMatchObject({ saved: true });
    const changed = template({ id, name: 'Same', version: '1', 'line.0.test': '' });
    expect(await saveTemplate(untouched, changed)).toMatchObject({ saved: true });
    expect(await saveTemplate(untouched, changed)).toMatchObject({ refusal: 'conflict' });
    expect(await retireTemplate(untouched, formOf({ id, version: '2' }))).toMatchObject({ saved: true });
    const patientId = ann.id;
    await examinations.freshDraft(north, north.ben);
    const asked = await startAssessment(
      untouched,
      formOf({ id: newId(), patientId, episodeId: ann.episodeId, template: id }),
    );
    expect(asked.fields.template).toBeDefined();
  });

  test('of another clinic is not found', async () => {
    const id = newId();
    await saveTemplate(untouched, template({ id }));
    actAs(south.staff, 'therapist');
    expect(await saveTemplate(untouched, template({ id, version: '1' }))).toMatchObject({
      refusal: 'not-found',
    });
    expect(await retireTemplate(untouched, formOf({ id, version: '1' }))).toMatchObject({
      refusal: 'not-found',
    });
  });
});
