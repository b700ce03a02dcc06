import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { doseFromLibrary } from '@/clinical/dose/dose';
import { searchExercises } from '@/clinical/library/search';
import { listUses } from '@/db/queries/exercise-habits';
import { writeRevision } from '@/db/queries/program-revise';
import { withScope } from '@/db/scope';
import { markFavourite } from '@/features/library/actions';
import { loadExercise, loadLibrary } from '@/features/library/browse/loaders';
import { readHabits, readLibrary } from '@/features/library/loaders';
import { mergeExercise, retireExercise, saveExercise } from '@/features/library/own/actions';
import { untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { connected } from '../support/database-url';
import { typedExercise } from '../support/own-exercises';
import { actAs, formOf, sentTo } from './support/acting';
import { ownDatabase } from './support/database';
import { FAULT, faultCode } from './support/faults';
import { type Clinic, makeClinic } from './support/two-clinics';

vi.mock('@/features/session/viewer', async () => ({
  currentViewer: (await import('./support/acting')).currentViewer,
  requireViewer: (await import('./support/acting')).requireViewer,
}));
vi.mock('next/navigation', async () => (await import('./support/acting')).navigation);
vi.mock('next/cache', () => ({ revalidatePath: vi.fn() }));

const database = ownDatabase();
const blank = { ...untouched, newer: null };
let north: Clinic;
let south: Clinic;

beforeAll(async () => {
  north = await makeClinic('North');
  south = await makeClinic('South');
});
beforeEach(() => actAs(north.staff, 'therapist'));

const library = (clinic = north) => withScope(clinic.staff, readLibrary);
const post = (id: string, version: number | '', change: Record<string, string> = {}) =>
  saveExercise(blank, formOf({ id, version, ...typedExercise(change) }));
/** Writes an exercise and gives its name in addresses. */
async function wrote(name: string, change: Record<string, string> = {}, id = newId()) {
  const to = await sentTo(post(id, '', { name, ...change }));
  return { id, slug: (to ?? '').replace('/library/', '') };
}

describe("a clinic's own exercise", () => {
  test('is found like a shared one, by its clinic alone', async () => {
    const { slug } = await wrote('Noodle calf stretch');
    expect(slug).toBe('own-noodle-calf-stretch');
    const [best] = searchExercises((await library()).all, { text: 'noodle calf stretch' });
    expect(best).toMatchObject({ slug, targetMuscles: ['soleus'], version: 1, family: null });
    expect((await library(south)).bySlug.has(slug)).toBe(false);
    actAs(south.staff, 'therapist');
    await expect(loadExercise(slug, undefined)).rejects.toThrow('not found');
    expect((await retireExercise(untouched, formOf({ slug, retired: 'yes' }))).refusal).toBe('not-found');
  });

  test('sent twice by one form is one exercise', async () => {
    const id = newId();
    const [one, other] = [await wrote('Twice sent', {}, id), await wrote('Twice sent', {}, id)];
    expect(other.slug).toBe(one.slug);
    expect((await library()).own.get(one.slug)?.version).toBe(1);
  });

  test('needs a name that nothing in use has', async () => {
    await wrote('Taken name');
    expect((await post(newId(), '', { name: 'taken NAME' })).fields.name?.[0]).toContain('already');
    expect((await post(newId(), '', { name: 'Ankle pumps' })).fields.name?.[0]).toContain('already');
  });

  test('is refused field by field, with what was typed', async () => {
    const state = await post(newId(), '', { name: '', amount_max: '2000', target_muscles: 'soleous' });
    expect(Object.keys(state.fields).sort()).toEqual(['amount_min', 'name', 'target_muscles']);
    expect(state.values.target_muscles).toBe('soleous');
  });

  test('may not be written by a front desk or a patient', async () => {
    actAs(north.staff, 'front-desk');
    expect((await post(newId(), '')).refusal).toBe('not-permitted');
    actAs(north.ann.scope, 'patient');
    expect((await post(newId(), '')).refusal).toBe('not-permitted');
  });
});

describe('its versions', () => {
  test('a change is the next version, and the earlier one stays as it was', async () => {
    const { id, slug } = await wrote('Two versions');
    await sentTo(post(id, 1, { name: 'Two versions', steps: 'Only this.' }));
    expect(await loadExercise(slug, undefined)).toMatchObject({ version: 2, steps: ['Only this.'] });
    const earlier = await loadExercise(slug, '1');
    expect(earlier).toMatchObject({ version: 1, written: { present: 2 } });
    expect(earlier.steps.length).toBeGreaterThan(1);
  });

  test('saving what is there already makes none', async () => {
    const { id, slug } = await wrote('Unchanged');
    await sentTo(post(id, 1, { name: 'Unchanged' }));
    expect((await library()).own.get(slug)?.version).toBe(1);
  });

  test('over a version that a colleague wrote meanwhile nothing is overwritten', async () => {
    const { id, slug } = await wrote('Two hands');
    await sentTo(post(id, 1, { name: 'Two hands', steps: 'First hand.' }));
    const second = await post(id, 1, { name: 'Two hands', steps: 'Second hand.' });
    expect(second).toMatchObject({ refusal: 'conflict', newer: 2, values: { steps: 'Second hand.' } });
    expect(await loadExercise(slug, undefined)).toMatchObject({ steps: ['First hand.'] });
    await sentTo(
      saveExercise(
        blank,
        formOf({ ...typedExercise({ name: 'Two hands', steps: 'Second hand.' }), id, version: 1, over: 2 }),
      ),
    );
    expect(await loadExercise(slug, undefined)).toMatchObject({ version: 3, steps: ['Second hand.'] });
  });

  test.each([
    'update clinic_exercise_versions set version = 9',
    'delete from clinic_exercise_versions',
    'delete from clinic_exercises',
    "update clinic_exercises set slug = 'own-x'",
    'delete from exercise_media',
  ])('the app may not undo them: %s', async (text) => {
    const code = await faultCode(withScope(north.staff, ({ db }) => db.execute(sql.raw(text))));
    expect(code).toBe(FAULT.refused);
  });

  test.each(['clinic_exercises', 'clinic_exercise_versions', 'exercise_uses', 'library_imports'])(
    'a patient of the clinic reads nothing of %s',
    async (table) => {
      const { rows } = await withScope(north.ann.scope, ({ db }) =>
        db.execute(sql.raw(`select * from ${table}`)),
      );
      expect(rows).toEqual([]);
    },
  );
});

describe('merging and retiring', () => {
  test('a merged exercise is found under the other, by its own names, and its page says so', async () => {
    const { slug } = await wrote('Grandma’s calf push', { aliases: 'granny push' });
    const target = 'bent-knee-standing-soleus-stretch';
    const state = await mergeExercise(untouched, formOf({ slug, into: 'no such thing' }));
    expect(state.fields.into?.[0]).toContain('No other exercise in use has this name');
    const to = await sentTo(
      mergeExercise(untouched, formOf({ slug, into: 'Bent-knee standing soleus stretch' })),
    );
    expect(to).toBe(`/library/${target}`);
    const { all, bySlug } = await library();
    expect(bySlug.has(slug)).toBe(false);
    expect(searchExercises(all, { text: 'granny push' })[0]?.slug).toBe(target);
    const { written } = await loadExercise(slug, undefined);
    expect(written).toMatchObject({ retired: true, mergedInto: { slug: target } });
    // For another clinic the shared exercise has its own names only.
    expect(searchExercises((await library(south)).all, { text: 'granny push' })).toEqual([]);
  });

  test('merged into one that is merged later, it stands under the last; brought back, under itself', async () => {
    const [a, b, c] = [await wrote('Chain a'), await wrote('Chain b'), await wrote('Chain c')];
    await sentTo(mergeExercise(untouched, formOf({ slug: a.slug, into: 'Chain b' })));
    await sentTo(mergeExercise(untouched, formOf({ slug: b.slug, into: 'Chain c' })));
    expect((await library()).standsFor(a.slug)).toBe(c.slug);
    expect(searchExercises((await library()).all, { text: 'chain a' })[0]?.slug).toBe(c.slug);
    await sentTo(retireExercise(untouched, formOf({ slug: a.slug, retired: 'no' })));
    expect(searchExercises((await library()).all, { text: 'chain a' })[0]?.slug).toBe(a.slug);
  });

  test('a retired one is not offered, keeps its page, and is not changed until it is back', async () => {
    const { id, slug } = await wrote('Retiring soon');
    await sentTo(retireExercise(untouched, formOf({ slug, retired: 'yes' })));
    expect((await library()).bySlug.has(slug)).toBe(false);
    expect((await loadExercise(slug, undefined)).written?.retired).toBe(true);
    expect((await post(id, 1, { name: 'Retiring soon', steps: 'New.' })).fields.name?.[0]).toContain(
      'retired',
    );
  });
});

describe('programs', () => {
  /** Gives one exercise to a patient of the clinic, at the clinic’s usual dose. */
  async function give(slug: string, person = north.ann): Promise<string> {
    const { bySlug } = await library();
    const exercise = bySlug.get(slug);
    if (!exercise) throw new Error(`${slug} is not offered`);
    const id = newId();
    const item = {
      id,
      threadId: id,
      slug,
      dose: doseFromLibrary(exercise.defaultDose, 'left'),
      findings: [],
      goals: [],
      phase: 1,
      superset: null,
      easier: null,
      harder: null,
    };
    await withScope(north.staff, (tx) =>
      writeRevision(
        tx,
        {
          id: newId(),
          patientId: person.id,
          episodeId: person.episodeId,
          programId: newId(),
          version: null,
          reason: null,
          togetherReason: null,
          phases: [],
          currentPhase: 1,
          items: [{ ...item, words: 'tight calf' }],
          effectiveFrom: '2026-11-20',
          expectedPerWeek: 7,
        },
        bySlug,
      ),
    );
    return id;
  }
  /** Everything that programs hold, as text. */
  const stored = () =>
    connected(database.app(), async (app) => {
      await app.query(
        `begin; set local app.door = 'clinic'; set local app.clinic_id = '${north.clinicId}'; set local app.patient_id = 'staff'`,
      );
      const { rows } = await app.query(
        `select t.name, t.row from (
           select 'item' as name, i::text as row from program_items i
           union all select 'revision', r::text from program_revisions r
           union all select 'program', p::text from programs p
           union all select 'reason', w::text from item_reasons w) t order by 1, 2`,
      );
      return JSON.stringify(rows);
    });

  test('editing, merging and retiring leave every program as it is, byte for byte', async () => {
    const { id, slug } = await wrote('Given to Ann');
    await give(slug);
    const before = await stored();
    expect(before).toContain('Given to Ann');
    await sentTo(post(id, 1, { name: 'Renamed since', steps: 'Something else.' }));
    expect(await stored()).toBe(before);
    await sentTo(mergeExercise(untouched, formOf({ slug, into: 'Ankle pumps' })));
    expect(await stored()).toBe(before);
    await sentTo(retireExercise(untouched, formOf({ slug, retired: 'no' })));
    await sentTo(retireExercise(untouched, formOf({ slug, retired: 'yes' })));
    expect(await stored()).toBe(before);
    expect((await loadExercise(slug, undefined)).patients).toBe(1);
  });

  test('what a therapist gives is counted in the same transaction, and comes first in their search', async () => {
    const slug = 'single-leg-calf-raise';
    await give(slug, north.ben);
    const rows = await withScope(north.staff, listUses);
    expect(rows.find((row) => row.slug === slug)).toMatchObject({ mine: 1, all: 1 });
    const page = await loadLibrary({ show: 'recent' });
    expect(page.lines[0]).toMatchObject({ slug, uses: 1 });
    const [first] = (await loadLibrary({ q: 'calf raise' })).lines;
    expect(first?.slug).toBe(slug);
    // Of a merged exercise the uses count for what stands for it.
    const uses = (await withScope(north.staff, async (tx) => readHabits(tx, await readLibrary(tx)))).uses;
    expect(uses.get('ankle-pumps')).toBeUndefined();
  });
});

describe('favourites', () => {
  test('are each therapist’s own, and can be taken back', async () => {
    const slug = 'ankle-pumps';
    const mark = (marked: string) => markFavourite(untouched, formOf({ slug, marked }));
    expect((await mark('yes')).saved).toBe(true);
    expect((await mark('yes')).saved).toBe(true);
    expect((await loadLibrary({ show: 'favourites' })).lines.map((line) => line.slug)).toEqual([slug]);
    actAs(south.staff, 'therapist');
    expect((await loadLibrary({ show: 'favourites' })).count).toBe(0);
    actAs(north.staff, 'therapist');
    expect((await mark('no')).saved).toBe(true);
    expect((await loadLibrary({ show: 'favourites' })).count).toBe(0);
    expect((await markFavourite(untouched, formOf({ slug: 'no-such', marked: 'yes' }))).refusal).toBe(
      'not-found',
    );
  });
});
