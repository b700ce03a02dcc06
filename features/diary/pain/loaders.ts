import 'server-only';
import { notFound } from 'next/navigation';
import { knownPlaces, openEpisodes } from '@/db/queries/diary';
import { findPainEntry } from '@/db/queries/pain-entries';
import { withScope } from '@/db/scope';
import { isId, newId } from '@/lib/id';
import { requirePatient } from '../loaders';
import { placesFor } from './format';

/** What the pain form asks about, with the entry's id. The last score is not read: it would anchor the answer. */
export async function loadPainForm() {
  const { viewer, patientId } = await requirePatient();
  return withScope(viewer.scope, async (tx) => {
    const known = await knownPlaces(tx, patientId);
    const episodes = (await openEpisodes(tx, patientId)).map((episode) => ({
      ...episode,
      places: placesFor(
        episode,
        known.filter(({ episodeId }) => episodeId === episode.id),
      ),
    }));
    return { id: newId(), episodes };
  });
}

/** An entry of the patient's own that is to be corrected, with the id of its correction. */
export async function loadPainCorrection(entryId: string) {
  const { viewer, patientId, today } = await requirePatient();
  const found = await withScope(viewer.scope, async (tx) => {
    const entry = isId(entryId) ? await findPainEntry(tx, patientId, entryId) : null;
    if (!entry) return null;
    const known = await knownPlaces(tx, patientId);
    const episode = (await openEpisodes(tx, patientId)).find(({ id }) => id === entry.episodeId);
    const places = placesFor(
      episode ?? { complaint: '', side: 'both' },
      known.filter(({ episodeId }) => episodeId === entry.episodeId),
    );
    return { id: newId(), today, timeZone: viewer.timeZone, entry, places };
  });
  return found ?? notFound();
}
