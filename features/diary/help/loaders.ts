import 'server-only';
import { withScope } from '@/db/scope';
import { requirePatient } from '../loaders';
import { readContacts } from '../today/loaders';

/** Who to call. */
export async function loadHelp() {
  const visit = await requirePatient();
  return withScope(visit.viewer.scope, (tx) => readContacts(tx, visit));
}

export type Help = Awaited<ReturnType<typeof loadHelp>>;
