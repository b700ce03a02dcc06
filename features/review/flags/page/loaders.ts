import 'server-only';
import { listRedFlags } from '@/db/queries/red-flags';
import { withChart } from '@/features/patients/loaders';
import { readChartHead } from '../../loaders';
import { readWordings } from '../loaders';
import type { FlagsPage } from './types';

/** The open red flags of a chart, what they reach, and those that were resolved, inside one audited opening. */
export function loadFlags(patientId: string, wanted: string | string[] | undefined): Promise<FlagsPage> {
  return withChart(patientId, async (tx, chart) => {
    const head = await readChartHead(tx, chart, wanted);
    const all = await listRedFlags(tx, patientId);
    return {
      head,
      wordings: await readWordings(tx, patientId),
      resolved: all.filter((flag) => flag.resolvedAt !== null),
      timeZone: chart.viewer.timeZone,
    };
  });
}
