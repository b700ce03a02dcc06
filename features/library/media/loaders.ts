import 'server-only';
import { notFound } from 'next/navigation';
import { findMedium, readMedium } from '@/db/queries/exercise-media';
import { type Scope, withScope } from '@/db/scope';
import { requireViewer } from '@/features/session/viewer';
import type { ServedFile } from '@/lib/file-response';
import { isId } from '@/lib/id';
import { readLibrary } from '../loaders';

/** A photo or a video of the clinic, to be read a stretch at a time; null for another clinic's and none. */
export async function storedMedium(
  scope: Scope,
  id: string,
): Promise<(ServedFile & { exerciseId: string }) | null> {
  const found = isId(id) ? await withScope(scope, (tx) => findMedium(tx, id)) : null;
  return found && { ...found, read: (stretch) => withScope(scope, (tx) => readMedium(tx, id, stretch)) };
}

/** What an exercise of the clinic shows, or showed in an earlier version, for those who prescribe it. */
export async function loadMedium(slug: string, id: string): Promise<ServedFile> {
  const { scope } = await requireViewer('owner', 'therapist');
  const own = (await withScope(scope, readLibrary)).own.get(slug);
  const medium = await storedMedium(scope, id);
  return own && medium?.exerciseId === own.id ? medium : notFound();
}
