import 'server-only';
import { getTranslations } from 'next-intl/server';
import { openFlagsOf } from '@/clinical/triage/open-flags';
import { contactsOf } from '@/db/queries/diary';
import { activeItemsOf } from '@/db/queries/programs';
import { listOpenFlags } from '@/db/queries/red-flags';
import type { ScopedTx } from '@/db/scope';
import { storedExercise } from '@/features/library/schema';
import { redFlags } from '@/wording/red-flags';
import { affectedOf, affectedWords, flagLine } from './format';
import type { FixedWording, OpenFlags } from './types';

const NONE: OpenFlags = { flags: [], lines: [], affected: [], affectedSaid: '' };

/** What is open on a chart, and what of the patient's present exercises it reaches. */
export async function readOpenFlags(
  tx: ScopedTx,
  patientId: string,
  clock: { today: string; timeZone: string },
): Promise<OpenFlags> {
  const flags = openFlagsOf(await listOpenFlags(tx, patientId));
  if (flags.length === 0) return NONE;
  const items = (await activeItemsOf(tx, patientId, clock.today)).map(({ id, dose, exercise }) => {
    const { name, tags, region } = storedExercise.parse(exercise);
    return { id, name, tags, region, side: dose.side };
  });
  const affected = affectedOf(items, flags);
  const lines = flags.map((flag) => flagLine(flag, clock));
  return { flags, lines, affected, affectedSaid: affectedWords(affected) };
}

/** The fixed wordings by id, with the clinic's numbers filled in, or words where it has given none. */
export async function readWordings(tx: ScopedTx, patientId: string) {
  const say = await getTranslations();
  const contacts = await contactsOf(tx, patientId);
  const numbers = {
    emergencyNumber: contacts?.emergencyNumber ?? say('help.emergencyWords'),
    urgentNumber: say('help.urgentWords'),
  };
  const wordings: Record<string, FixedWording> = Object.fromEntries(
    redFlags(numbers).map(({ id, trigger, heading, body, action, source }) => [
      id,
      { trigger, heading, body, action, source },
    ]),
  );
  return wordings;
}
