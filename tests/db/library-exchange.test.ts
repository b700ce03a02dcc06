import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { GET } from '@/app/(clinic)/library/export/route';
import { POST } from '@/app/(clinic)/library/import/file/route';
import { withScope } from '@/db/scope';
import { loadExchange } from '@/features/library/exchange/loaders';
import { readLibrary } from '@/features/library/loaders';
import { newId } from '@/lib/id';
import { typedExercise } from '../support/own-exercises';
import { actAs } from './support/acting';
import { ownDatabase } from './support/database';
import { type Clinic, makeClinic } from './support/two-clinics';

vi.mock('@/features/session/viewer', async () => ({
  currentViewer: (await import('./support/acting')).currentViewer,
  requireViewer: (await import('./support/acting')).requireViewer,
}));
vi.mock('next/navigation', async () => (await import('./support/acting')).navigation);
vi.mock('next/cache', () => ({ revalidatePath: vi.fn() }));

ownDatabase();
let north: Clinic;
let south: Clinic;

beforeAll(async () => {
  north = await makeClinic('North');
  south = await makeClinic('South');
});
beforeEach(() => actAs(north.staff, 'therapist'));

async function send(
  text: string,
  { name = 'ours.json', id = newId(), origin = 'http://soleus.example' } = {},
) {
  const form = new FormData();
  form.set('id', id);
  form.set('file', new File([text], name));
  const headers = { host: 'soleus.example', origin };
  const answer = await POST(new Request('http://soleus.example/', { method: 'POST', body: form, headers }));
  return { id, status: answer.status, to: answer.headers.get('location'), said: await answer.text() };
}
const rows = (...names: string[]) =>
  names.map((name) => ({ ...typedExercise(), name, tags: ['calf-stretch'] }));
const own = async (clinic = north) =>
  [...(await withScope(clinic.staff, readLibrary)).own.values()].map(({ exercise }) => exercise.name).sort();
const exported = async (query: string) => (await GET(new Request(`http://soleus.example/?${query}`))).text();

describe('a file of exercises', () => {
  test('is taken in but for its bad rows, with a report that stays', async () => {
    const bad = { ...rows('Bad')[0], level: '12' };
    const sent = await send(JSON.stringify([...rows('File one'), bad, ...rows('File two')]));
    expect([sent.status, sent.to]).toEqual([303, `/library/import?report=${sent.id}`]);
    expect(await own()).toEqual(['File one', 'File two']);
    const { report } = await loadExchange(sent.id);
    expect(report).toMatchObject({ fileName: 'ours.json' });
    expect(report?.rows.map(({ line, name, outcome, reasons }) => [line, name, outcome, reasons])).toEqual([
      [1, 'File one', 'added', []],
      [2, 'Bad', 'refused', ['Level: A number from 1 to 5']],
      [3, 'File two', 'added', []],
    ]);
    actAs(south.staff, 'therapist');
    await expect(loadExchange(sent.id)).rejects.toThrow('not found');
    expect(await own(south)).toEqual([]);
  });

  test('sent twice by one form is taken in once', async () => {
    const id = newId();
    await send(JSON.stringify(rows('Once')), { id });
    expect((await send(JSON.stringify(rows('Once')), { id })).status).toBe(303);
    expect((await own()).filter((name) => name === 'Once')).toHaveLength(1);
  });

  test('that is no such file leaves everything as it was, and says why', async () => {
    const before = await own();
    expect(await send('hello')).toMatchObject({
      status: 422,
      said: expect.stringContaining('no column “name”'),
    });
    expect((await send('[]')).said).toContain('holds no exercise');
    expect((await send(JSON.stringify(rows('X')), { origin: 'https://elsewhere.example' })).status).toBe(403);
    actAs(north.staff, 'front-desk');
    expect((await send(JSON.stringify(rows('X')))).said).toContain('Your role may not do this');
    expect(await own()).toEqual(before);
  });

  test('goes out as it came in: a CSV of one clinic is taken in by the other, and back without a change', async () => {
    await send(JSON.stringify(rows('=HYPERLINK("x")', 'Side, and other')));
    const csv = await exported('format=csv');
    expect(csv).toContain('"\'=HYPERLINK(""x"")"');
    actAs(south.staff, 'therapist');
    await send(csv, { name: 'north.csv' });
    const names = await own(south);
    expect(names).toContain('=HYPERLINK("x")');
    actAs(north.staff, 'therapist');
    expect(names).toEqual(await own());
    const { id } = await send(csv, { name: 'north.csv' });
    const outcomes = (await loadExchange(id)).report?.rows.map(({ outcome }) => outcome);
    expect(new Set(outcomes)).toEqual(new Set(['same']));
  });

  test('for others leaves out what nobody knows the licence of; for our own keeping it does not', async () => {
    await send(JSON.stringify(rows('Found somewhere').map((one) => ({ ...one, licence: 'unknown' }))));
    expect(await exported('format=json')).not.toContain('Found somewhere');
    expect(await exported('format=csv&of=all')).not.toContain('Found somewhere');
    expect(await exported('format=json&for=keeping')).toContain('Found somewhere');
    expect((await loadExchange(undefined)).unshared).toBe(1);
  });
});
