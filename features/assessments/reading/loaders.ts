import 'server-only';
import type { AssessmentLine } from '@/db/queries/assessments';
import { listFindings } from '@/db/queries/findings';
import { listComparableSigns } from '@/db/queries/plans';
import type { ScopedTx } from '@/db/scope';
import { compareResults } from '../compare/format';
import type { Examination } from '../draft/loaders';
import { namedGoals } from '../history/loaders';
import type { Pattern } from '../pattern/types';
import { signInWords } from '../signs/format';
import { pinsOf } from '../trigger-points/loaders';
import type { FlagsOfVisit } from './flags/format';
import type { KeptFinding, Visit } from './types';

type Read = {
  readonly assessmentId: string;
  readonly episode: Visit['episode'];
  readonly examination: Examination;
  readonly kept: readonly KeptFinding[];
  readonly flags: FlagsOfVisit;
  readonly pattern: Pattern;
  /** The last signed examination of the episode before this one. */
  readonly before: AssessmentLine | null;
};

/** Everything that the prose and the pattern table of a visit are made from. */
export async function readVisit(tx: ScopedTx, patientId: string, read: Read): Promise<Visit> {
  const { episode, examination, kept, flags, pattern, before } = read;
  const { draft, context } = examination;
  return {
    episode,
    draft,
    pins: pinsOf(examination),
    goals: namedGoals(draft.goals, examination.ofEpisode),
    kept,
    openFlags: flags.atSigning,
    pattern,
    signs: (await listComparableSigns(tx, patientId, read.assessmentId)).map(signInWords),
    context,
    since: before && {
      examinedOn: before.examinedOn,
      lines: compareResults(
        await listFindings(tx, patientId, before.id),
        await listFindings(tx, patientId, read.assessmentId),
        context,
      ),
    },
  };
}
