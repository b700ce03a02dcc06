import { allExercises } from '@/clinical/library/all-exercises';
import { benchTables, idOf, type Table } from './rows';

export const OWN_EXERCISES = 10_000;
/** So many of them somebody gave to a patient before. */
const USED = 400;

const PEOPLE = new Set(['clinics', 'users', 'credentials', 'memberships', 'patients', 'episodes']);
const PLACES = ['harbour', 'stairs', 'garden', 'gym', 'river', 'kitchen', 'track', 'beach', 'office', 'pool'];
const MANNERS = ['slow', 'quick', 'gentle', 'strong', 'morning', 'evening', 'first', 'second', 'third'];

/** A shared exercise as a clinic might have written it anew, under a name that nothing else has. */
function ownExercise(n: number): Record<string, unknown> {
  const shared = allExercises[n % allExercises.length];
  const [place, manner] = [PLACES[n % PLACES.length], MANNERS[n % MANNERS.length]];
  return {
    ...shared,
    slug: slugOf(n),
    name: `${shared?.name}, ${manner}, ${place} ${n}`,
    aliases: [...(shared?.aliases ?? []), `${place} variant ${n}`],
    family: null,
    step: null,
    rights: { author: 'Bench', licence: 'own-work' },
  };
}

const slugOf = (n: number): string => `own-bench-${n}`;

function* own(make: (n: number) => readonly unknown[]): Generator<readonly unknown[]> {
  for (let n = 0; n < OWN_EXERCISES; n += 1) yield make(n);
}

/** People as the foundation has them; the first clinic has written 10,000 exercises, and gives some of them. */
export function libraryTables(today: string, passwordHash: string): Table[] {
  const owned = [idOf('clinic', 0), idOf('membership', 0)];
  return [
    ...benchTables(today, passwordHash).filter((table) => PEOPLE.has(table.name)),
    {
      name: 'clinic_exercises',
      columns: ['clinic_id', 'created_by', 'id', 'slug'],
      rows: () => own((n) => [...owned, idOf('exercise', n), slugOf(n)]),
    },
    {
      name: 'clinic_exercise_versions',
      columns: ['clinic_id', 'created_by', 'id', 'exercise_id', 'version', 'content'],
      rows: () =>
        own((n) => [
          ...owned,
          idOf('exerciseVersion', n),
          idOf('exercise', n),
          1,
          // A backslash is COPY's own.
          JSON.stringify(ownExercise(n)).replaceAll('\\', '\\\\'),
        ]),
    },
    {
      name: 'exercise_uses',
      columns: ['clinic_id', 'membership_id', 'id', 'exercise_slug', 'uses', 'last_used_at'],
      *rows() {
        for (let n = 0; n < USED; n += 1)
          yield [...owned, idOf('use', n), slugOf(n * 7), 1 + (n % 30), `${today} 08:00Z`];
      },
    },
  ];
}
