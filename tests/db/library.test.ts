import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { allExercises } from '@/clinical/library/all-exercises';
import { allProtocols } from '@/clinical/library/all-protocols';
import { searchExercises } from '@/clinical/library/search';
import { withScope } from '@/db/scope';
import { loadSharedLibrary, loadSharedProtocols } from '@/db/seed/library';
import { readLibrary } from '@/features/library/loaders';
import { connected } from '../support/database-url';
import { ownDatabase } from './support/database';
import { FAULT, faultCode } from './support/faults';
import { type Clinic, makeClinic } from './support/two-clinics';

const database = ownDatabase();
const load = (library = allExercises) =>
  connected(database.owner(), (owner) => loadSharedLibrary(owner, library));
const asApp = () => withScope(north.staff, readLibrary);
let north: Clinic;

beforeAll(async () => {
  north = await makeClinic('North');
  await load();
});

describe('the shared library', () => {
  test('holds every exercise, and the app finds them', async () => {
    const library = await asApp();
    expect(library.all).toHaveLength(allExercises.length);
    const [first] = searchExercises(library.all, { text: 'soleus stretch', kneePosition: 'flexed' });
    expect(first?.targetMuscles).toContain('soleus');
  });

  test('loaded again, it is as before', async () => {
    expect(await load()).toEqual({ added: 0, changed: 0, retired: 0 });
  });

  test('a changed exercise becomes a new version, and the old words stay', async () => {
    const reworded = allExercises.map((one, at) => (at === 0 ? { ...one, name: 'Renamed stretch' } : one));
    expect(await load(reworded)).toEqual({ added: 0, changed: 1, retired: 0 });
    const slug = allExercises[0]?.slug ?? '';
    expect((await asApp()).bySlug.get(slug)).toMatchObject({ name: 'Renamed stretch', version: 2 });
    const names = await connected(database.owner(), async (owner) => {
      const { rows } = await owner.query(
        "select content->>'name' as name from exercise_versions where slug = $1 order by version",
        [slug],
      );
      return rows;
    });
    expect(names).toEqual([{ name: allExercises[0]?.name }, { name: 'Renamed stretch' }]);
    expect(await load()).toEqual({ added: 0, changed: 1, retired: 0 });
  });

  test('an exercise that left is retired, and comes back when it returns', async () => {
    const [gone, ...rest] = allExercises;
    expect(await load(rest)).toEqual({ added: 0, changed: 0, retired: 1 });
    expect((await asApp()).bySlug.has(gone?.slug ?? '')).toBe(false);
    expect(await load()).toEqual({ added: 0, changed: 0, retired: 0 });
    expect((await asApp()).bySlug.has(gone?.slug ?? '')).toBe(true);
  });

  test('its protocols are loaded by every migrate run, and again they are as before', async () => {
    const again = await connected(database.owner(), (owner) => loadSharedProtocols(owner));
    expect(again).toEqual({ added: 0, changed: 0, retired: 0 });
    const held = await withScope(north.staff, ({ db }) => db.execute(sql`select slug from protocols`));
    expect(held.rows).toHaveLength(allProtocols.length);
  });

  test.each([
    "insert into exercises (slug, current_version) values ('x', 1)",
    "update exercise_versions set content = '{}'",
    'delete from exercise_versions',
    "insert into protocols (slug, current_version) values ('x', 1)",
    "update protocol_versions set content = '{}'",
    'delete from protocols',
  ])('the app may only read it: %s', async (text) => {
    expect(await faultCode(withScope(north.staff, ({ db }) => db.execute(sql.raw(text))))).toBe(
      FAULT.refused,
    );
  });
});
