import { addOwn } from '../../queries/clinic-exercises';
import type { ScopedTx } from '../../scope';
import { Random } from '../random';
import { demoOwnExercises } from './own-exercises.data';

const SEED = 20_261_122;

/** The exercises that a demonstration clinic wrote itself, by whoever's scope this is. */
export async function makeOwnExercises(tx: ScopedTx, now: Date): Promise<void> {
  // Dice of their own: what they throw changes nobody else's patients.
  const random = new Random(SEED);
  await addOwn(
    tx,
    demoOwnExercises.map((content) => ({
      id: random.id(now),
      slug: content.slug,
      versionId: random.id(now),
      content,
    })),
  );
}
