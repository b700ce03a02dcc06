import { addOwn } from '../../queries/clinic-exercises';
import { addMedium } from '../../queries/exercise-media';
import type { ScopedTx } from '../../scope';
import { Random } from '../random';
import { demoOwnExercises } from './own-exercises.data';
import { demoStairsPhoto } from './stairs-photo.data';

const SEED = 20_261_122;

/** The exercises that a demonstration clinic wrote itself, by whoever's scope this is. */
export async function makeOwnExercises(tx: ScopedTx, now: Date): Promise<void> {
  // Dice of their own: what they throw changes nobody else's patients.
  const random = new Random(SEED);
  const photo = {
    id: random.id(now),
    mediaType: 'image/jpeg',
    words: 'A bare foot on a stair, the heel below its edge',
    author: 'Inés Calloway',
    licence: 'own-work',
  } as const;
  const made = demoOwnExercises.map((content, place) => ({
    id: random.id(now),
    slug: content.slug,
    versionId: random.id(now),
    content: place === 0 ? { ...content, media: [photo] } : content,
  }));
  await addOwn(tx, made);
  const [first] = made;
  if (first)
    await addMedium(tx, { ...photo, exerciseId: first.id, bytes: Buffer.from(demoStairsPhoto, 'base64') });
}
