import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { GET } from '@/app/(clinic)/library/[slug]/media/[mediaId]/route';
import { POST } from '@/app/(clinic)/library/[slug]/media/route';
import { GET as portalGet } from '@/app/(portal)/portal/items/[itemId]/media/[mediaId]/route';
import { doseFromLibrary } from '@/clinical/dose/dose';
import { writeRevision } from '@/db/queries/program-revise';
import { withScope } from '@/db/scope';
import { demoStairsPhoto } from '@/db/seed/demo/stairs-photo.data';
import { readLibrary } from '@/features/library/loaders';
import { takeOutMedium } from '@/features/library/media/actions';
import { saveExercise } from '@/features/library/own/actions';
import { untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { typedExercise } from '../support/own-exercises';
import { actAs, formOf, sentTo } from './support/acting';
import { ownDatabase } from './support/database';
import { type Clinic, makeClinic } from './support/two-clinics';

vi.mock('@/features/session/viewer', async () => ({
  currentViewer: (await import('./support/acting')).currentViewer,
  requireViewer: (await import('./support/acting')).requireViewer,
}));
vi.mock('next/navigation', async () => (await import('./support/acting')).navigation);
vi.mock('next/cache', () => ({ revalidatePath: vi.fn() }));

ownDatabase();
const photo = Buffer.from(demoStairsPhoto, 'base64');
let north: Clinic;
let south: Clinic;
let slug: string;

beforeAll(async () => {
  north = await makeClinic('North');
  south = await makeClinic('South');
});
beforeEach(async () => {
  actAs(north.staff, 'therapist');
  const form = formOf({ id: newId(), version: '', ...typedExercise({ name: `Pictured ${newId()}` }) });
  slug = ((await sentTo(saveExercise({ ...untouched, newer: null }, form))) ?? '').replace('/library/', '');
});

type Sent = {
  file?: Blob | null;
  name?: string;
  id?: string;
  words?: string;
  author?: string;
  licence?: string;
};

async function send(
  { file = new Blob([photo], { type: 'image/jpeg' }), name = 'stairs.jpg', ...typed }: Sent = {},
  headers: Record<string, string> = { origin: 'http://soleus.example' },
) {
  const form = new FormData();
  const fields = {
    id: newId(),
    words: 'A heel on a stair',
    author: 'T. Hand',
    licence: 'own-work',
    ...typed,
  };
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  if (file) form.set('file', file, name);
  const request = new Request('http://soleus.example/library', {
    method: 'POST',
    body: form,
    headers: { host: 'soleus.example', accept: 'text/plain', ...headers },
  });
  const answer = await POST(request, { params: Promise.resolve({ slug }) });
  return { id: fields.id, status: answer.status, said: await answer.text() };
}
const show = (id: string, range?: string, of = slug) =>
  GET(new Request('http://soleus.example', range ? { headers: { range } } : {}), {
    params: Promise.resolve({ slug: of, mediaId: id }),
  });
const shown = async () =>
  (await withScope(north.staff, readLibrary)).bySlug.get(slug) ?? expect.fail('it is not offered');

describe('a photo of an exercise', () => {
  test('is kept as a new version, and given back as it is, to its clinic alone', async () => {
    const { id, status } = await send();
    expect(status).toBe(204);
    const { version, media } = await shown();
    expect([version, media]).toEqual([
      2,
      [{ id, mediaType: 'image/jpeg', words: 'A heel on a stair', author: 'T. Hand', licence: 'own-work' }],
    ]);
    const answer = await show(id);
    expect(answer.headers.get('content-type')).toBe('image/jpeg');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(Buffer.from(await answer.arrayBuffer()).equals(photo)).toBe(true);
    const part = await show(id, 'bytes=10-19');
    expect([part.status, Buffer.from(await part.arrayBuffer()).equals(photo.subarray(10, 20))]).toEqual([
      206,
      true,
    ]);
    await expect(show(id, undefined, 'own-another')).rejects.toThrow('not found');
    await expect(show(newId())).rejects.toThrow('not found');
    actAs(south.staff, 'therapist');
    await expect(show(id)).rejects.toThrow('not found');
    expect((await send()).said).toContain('There is nothing at this address');
  });

  test('sent twice is kept once', async () => {
    const id = newId();
    await send({ id });
    expect((await send({ id })).status).toBe(204);
    expect((await shown()).media).toHaveLength(1);
  });

  const large = (megabytes: number, type: string) =>
    new Blob([new Uint8Array(megabytes * 1024 * 1024)], { type });
  test.each<[string, Sent, string]>([
    ['a text', { file: new Blob(['hello'], { type: 'text/plain' }) }, 'Only JPEG, PNG and WebP photos'],
    [
      'a text that says it is a photo',
      { file: new Blob(['hello'], { type: 'image/jpeg' }) },
      'not what its name says',
    ],
    [
      'a photo that says it is a video',
      { file: new Blob([photo], { type: 'video/mp4' }) },
      'not what its name says',
    ],
    ['a drawing with script', { file: new Blob(['<svg/>'], { type: 'image/svg+xml' }) }, 'Only JPEG, PNG'],
    ['a photo too large', { file: large(5, 'image/jpeg') }, 'This photo is 5.0 MB; at most 4 MB are kept.'],
    [
      'a video too large',
      { file: large(24.5, 'video/mp4') },
      'This video is 24.5 MB; at most 24 MB are kept.',
    ],
    ['a video far too large', { file: large(30, 'video/mp4') }, 'larger than the 24 MB'],
    ['an empty file', { file: new Blob([], { type: 'image/png' }) }, 'This file is empty.'],
    ['no file', { file: null }, 'Please choose a photo or a video.'],
    ['no words', { words: ' ' }, 'Please say what it shows'],
    ['no author', { author: '' }, 'Please say who made it'],
    ['no licence', { licence: '' }, 'Please choose the licence'],
  ])('%s is refused in so many words', async (_, sent, said) => {
    const answer = await send(sent);
    expect([answer.status, answer.said]).toEqual([422, expect.stringContaining(said)]);
    expect((await shown()).media).toBeUndefined();
  });

  test('is refused from elsewhere, from nobody and from who may not write exercises', async () => {
    expect((await send({}, { origin: 'https://elsewhere.example' })).status).toBe(403);
    actAs(north.staff, 'front-desk');
    expect((await send()).said).toContain('Your role may not do this');
    actAs(north.ann.scope, 'patient');
    expect((await send()).said).toContain('Your role may not do this');
  });

  test('is not the seventh', async () => {
    for (let count = 0; count < 6; count += 1) expect((await send()).status).toBe(204);
    expect((await send()).said).toContain('at most 6');
  });
});

describe('a patient', () => {
  /** Gives the exercise to Ann, as it stands now. */
  async function give(): Promise<string> {
    const exercise = await shown();
    const itemId = newId();
    const around = { phase: 1, superset: null, easier: null, harder: null, findings: [], goals: [] };
    const item = { id: itemId, threadId: itemId, slug, ...around, words: 'tight calf' };
    await withScope(north.staff, async (tx) =>
      writeRevision(
        tx,
        {
          id: newId(),
          patientId: north.ann.id,
          episodeId: north.ann.episodeId,
          programId: newId(),
          version: null,
          reason: null,
          togetherReason: null,
          phases: [],
          currentPhase: 1,
          items: [{ ...item, dose: doseFromLibrary(exercise.defaultDose, 'left') }],
          effectiveFrom: '2026-01-05',
          expectedPerWeek: 7,
        },
        (await readLibrary(tx)).bySlug,
      ),
    );
    return itemId;
  }
  const portal = (itemId: string, mediaId: string) =>
    portalGet(new Request('http://soleus.example'), { params: Promise.resolve({ itemId, mediaId }) });

  test('sees what their own item shows, also when it was taken out since; never what has no known licence', async () => {
    const known = await send();
    const unknown = await send({ licence: 'unknown' });
    const itemId = await give();
    const form = formOf({ slug, id: known.id });
    expect((await takeOutMedium(untouched, form)).saved).toBe(true);
    expect((await shown()).media?.map(({ id }) => id)).toEqual([unknown.id]);
    const later = await send();
    actAs(north.ann.scope, 'patient');
    expect((await portal(itemId, known.id)).status).toBe(200);
    await expect(portal(itemId, unknown.id)).rejects.toThrow('not found');
    // Added since: the item does not show it.
    await expect(portal(itemId, later.id)).rejects.toThrow('not found');
    actAs(north.ben.scope, 'patient');
    await expect(portal(itemId, known.id)).rejects.toThrow('not found');
  });
});
