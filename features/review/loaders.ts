import 'server-only';
import { dueOn } from '@/clinical/measures/due';
import { countChart } from '@/db/queries/chart';
import { listOpenAssignments, type OpenAssignment } from '@/db/queries/outcomes';
import type { ScopedTx } from '@/db/scope';
import type { Chart } from '@/features/patients/loaders';
import { localDate, now } from '@/lib/clock';
import { readOpenFlags } from './flags/loaders';
import type { ChartHeadData } from './types';

/**
 * The head of a chart's page, read inside its one audited opening (`withChart`). `wanted` is the `?episode=` of the
 * address; without one, or with another patient's, it is the newest open episode.
 */
export async function readChartHead(
  tx: ScopedTx,
  chart: Chart,
  wanted?: string | string[],
): Promise<ChartHeadData> {
  const { patient, episodes, viewer } = chart;
  const today = localDate(now(), viewer.timeZone);
  const episode = episodes.find((one) => one.id === wanted) ?? episodes[0] ?? null;
  return {
    patient,
    episodes,
    episode,
    today,
    counts: episode ? await countChart(tx, patient.id, episode.id) : null,
    measures: episode ? measuresDue(await listOpenAssignments(tx, patient.id, episode.id), today) : null,
    open: await readOpenFlags(tx, patient.id, { today, timeZone: viewer.timeZone }),
  };
}

/** The last answer decides what is due next, so the days before it need not be read. */
function measuresDue(open: readonly OpenAssignment[], today: string) {
  const states = open.map(
    ({ firstDueOn, everyDays, lastOn }) =>
      dueOn({ firstDueOn, everyDays, endedOn: null }, lastOn === null ? [] : [lastOn], today).state,
  );
  return {
    followed: open.length,
    due: states.filter((state) => state === 'due').length,
    overdue: states.filter((state) => state === 'overdue').length,
  };
}
