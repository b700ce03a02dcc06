import 'server-only';
import { asksSide, optionalKey } from '@/clinical/library/give-protocol';
import { listPrograms } from '@/db/queries/programs';
import { readLibrary } from '@/features/library/loaders';
import { withChart } from '@/features/patients/loaders';
import { readOpenFlags } from '@/features/review/flags/loaders';
import { localDate, now } from '@/lib/clock';
import { newId } from '@/lib/id';
import { readFlags } from '../../builder/holds/loaders';
import { readReasons } from '../../builder/reasons/loaders';
import type { BuilderFlag } from '../../builder/types';
import { lineOfProtocol, readProtocols, sheetOf } from '../loaders';
import type { KnownProtocol, ProtocolSheet } from '../types';
import { answersOf, byFit, stoppedBy } from './format';
import type { ApplyPage, ChosenProtocol } from './types';

type Wanted = Readonly<Record<'episode' | 'protocol', string | string[] | undefined>>;

/** The protocols for one episode, what each would answer, and the one that was chosen. Null without an open episode. */
export function loadApply(patientId: string, wanted: Wanted): Promise<ApplyPage | null> {
  return withChart(patientId, async (tx, chart) => {
    const open = chart.episodes.filter((one) => one.closedOn === null);
    const episode = wanted.episode === undefined ? open[0] : open.find((one) => one.id === wanted.episode);
    if (!episode) return null;
    const program = (await listPrograms(tx, patientId)).find(
      (one) => one.episodeId === episode.id && one.status !== 'ended',
    );
    const reasons = await readReasons(tx, patientId, episode.id, new Set());
    const standing = reasons.filter((one) => one.kind === 'finding' && one.normalOn === null);
    const offered = byFit(
      (await readProtocols(tx, chart.viewer)).filter((one) => one.published > 0 && !one.own?.retired),
      standing,
    );
    const flags = await readFlags(tx, patientId);
    const { timeZone } = chart.viewer;
    const today = localDate(now(), timeZone);
    const known = offered.find((one) => one.key === wanted.protocol);
    return {
      patientId,
      patientName: chart.patient.fullName,
      episode,
      today,
      existing: program?.id ?? null,
      flags,
      open: await readOpenFlags(tx, patientId, { today, timeZone }),
      protocols: offered.map((one) => ({
        ...lineOfProtocol(one),
        answers: answersOf(one.protocol, standing),
      })),
      chosen: known
        ? chosenOf(known, sheetOf(known, await readLibrary(tx)), { flags, side: episode.side })
        : null,
    };
  });
}

function chosenOf(
  { protocol }: KnownProtocol,
  sheet: ProtocolSheet,
  { flags, side }: { flags: readonly BuilderFlag[]; side: ApplyPage['episode']['side'] },
): ChosenProtocol {
  const items = sheet.phases.flatMap((phase) => phase.items);
  return {
    sheet,
    stoppedBy: stoppedBy(protocol, flags),
    asksSide: asksSide(protocol, side),
    optional: protocol.phases.flatMap((phase, at) =>
      phase.items.flatMap((item, place) =>
        item.optional
          ? [
              {
                key: optionalKey(at, item),
                name: sheet.phases[at]?.items[place]?.name ?? item.slug,
                phase: phase.name,
              },
            ]
          : [],
      ),
    ),
    itemIds: items.map(() => newId()),
    itemNames: items.map((item) => item.name),
    revisionId: newId(),
    programId: newId(),
  };
}
