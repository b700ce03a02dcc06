import 'server-only';
import { contactsOf } from '@/db/queries/diary';
import { listRedFlags } from '@/db/queries/red-flags';
import { withChart } from '@/features/patients/loaders';
import { readChartHead } from '../../loaders';
import { readKnown } from '../known/loaders';
import { readWordings } from '../loaders';
import type { FlagLetterPage, FlagsPage } from './types';

/** The open red flags of a chart, what they reach, and those that were resolved, inside one audited opening. */
export function loadFlags(patientId: string, wanted: string | string[] | undefined): Promise<FlagsPage> {
  return withChart(patientId, async (tx, chart) => {
    const head = await readChartHead(tx, chart, wanted);
    const all = await listRedFlags(tx, patientId);
    const wordings = await readWordings(tx, patientId);
    const { timeZone } = chart.viewer;
    return {
      head,
      wordings,
      known: await readKnown(tx, patientId, all, wordings, { today: head.today, timeZone }),
      resolved: all.filter((flag) => flag.resolvedAt !== null),
      timeZone,
    };
  });
}

/** What a letter to urgent care is begun from; who writes it is who opened it. */
export function loadFlagLetter(patientId: string): Promise<FlagLetterPage> {
  return withChart(patientId, async (tx, chart) => {
    const head = await readChartHead(tx, chart);
    const all = await listRedFlags(tx, patientId);
    const wordings = await readWordings(tx, patientId);
    const { timeZone, displayName, clinicName } = chart.viewer;
    return {
      head,
      known: await readKnown(tx, patientId, all, wordings, { today: head.today, timeZone }),
      timeZone,
      author: displayName,
      clinicName,
      clinicPhone: (await contactsOf(tx, patientId))?.clinicPhone ?? null,
    };
  });
}
