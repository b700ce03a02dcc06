import 'server-only';
import { notFoundSince } from '@/clinical/battery/retest';
import { dayName } from '@/clinical/time/day-words';
import { type KeptFinding, listRaisedFindings } from '@/db/queries/findings';
import { listGoals } from '@/db/queries/goals';
import { listTestedVisits } from '@/db/queries/retests';
import type { ScopedTx } from '@/db/scope';
import { findingLabel } from '@/features/library/loaders';
import type { Reason } from '../types';

/** What a *because* may name in one episode: its findings, the standing ones first, and its goals. */
export async function readReasons(
  tx: ScopedTx,
  patientId: string,
  episodeId: string,
  used: ReadonlySet<string>,
): Promise<Reason[]> {
  const kept = await listRaisedFindings(tx, patientId, episodeId);
  const visits = await listTestedVisits(tx, patientId, episodeId);
  const at = kept.map((one) => ({
    code: one.findingCode,
    side: one.side,
    raisedBy: one.raisedBy,
    at: one.assessmentId,
  }));
  const findings = reasonsFrom(kept, used).map(
    (reason): Reason => ({ ...reason, normalOn: notFoundSince(reason, at, visits) }),
  );
  const goals = (await listGoals(tx, patientId, episodeId)).filter(
    (goal) => goal.endedOn === null || used.has(goal.id),
  );
  return [
    ...findings.filter((one) => one.normalOn === null),
    ...findings.filter((one) => one.normalOn !== null),
    ...goals.map(
      ({ id, activity }): Reason => ({
        id: `goal:${id}`,
        kind: 'goal',
        code: '',
        label: activity,
        side: 'none',
        said: 'goal of the patient',
        normalOn: null,
      }),
    ),
  ];
}

/**
 * One line for a finding and its side, however many visits found it. It is named by the one that the program
 * already names, else by the newest.
 */
function reasonsFrom(findings: readonly KeptFinding[], used: ReadonlySet<string>): Reason[] {
  const keyOf = (one: KeptFinding) => `${one.findingCode} ${one.side}`;
  return [...new Set(findings.map(keyOf))].flatMap((key) => {
    const group = findings.filter((one) => keyOf(one) === key);
    const [newest] = group;
    if (!newest) return [];
    const days = [...new Set(group.map((one) => one.examinedOn))];
    const since = days.at(-1);
    return {
      id: (group.find((one) => used.has(one.id)) ?? newest).id,
      kind: 'finding' as const,
      code: newest.findingCode,
      label: findingLabel(newest.findingCode),
      side: newest.side,
      said: `${newest.strength === 'suggests' ? 'suggested' : 'possible'}, ${dayName(newest.examinedOn)}${
        days.length > 1 && since ? `, first ${dayName(since)}` : ''
      }`,
      normalOn: null,
    };
  });
}
