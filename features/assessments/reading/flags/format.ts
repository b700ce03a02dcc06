import { dayInWords } from '@/clinical/time/day-words';
import { storedFlagWords } from '@/clinical/triage/flag-words';
import { openAt, sinceThen } from '@/clinical/triage/open-at';
import { openFlagsOf } from '@/clinical/triage/open-flags';
import type { OpenFlag } from '@/clinical/triage/red-flag';
import type { RedFlagRow } from '@/db/queries/red-flags';
import { localDate } from '@/lib/clock';

/** The flags that a visit has to speak of. */
export type FlagsOfVisit = {
  /** Open when it was signed; of a draft, open now. */
  readonly atSigning: readonly OpenFlag[];
  /** What became of the chart's flags since, in words. It is no part of what was signed. */
  readonly since: readonly string[];
};

type Signed = { readonly id: string; readonly signedAt: Date };

/** What was true when an examination was signed, and apart from it what happened since. */
export function flagsOfSigned(
  flags: readonly RedFlagRow[],
  { id, signedAt }: Signed,
  timeZone: string,
): FlagsOfVisit {
  // What the signature itself raised stood from then on, whichever of two clocks was ahead.
  const standing = flags.map((flag) =>
    flag.assessmentId === id && flag.source === 'test' && flag.raisedAt > signedAt
      ? { ...flag, raisedAt: signedAt }
      : flag,
  );
  const { resolved, raised } = sinceThen(standing, signedAt);
  const on = (at: Date) => dayInWords(localDate(at, timeZone));
  const end = ({ resolvedAt, resolvedByName, resolutionReason }: RedFlagRow) =>
    resolvedAt
      ? `resolved ${on(resolvedAt)} by ${resolvedByName ?? 'somebody'}. ${resolutionReason ?? ''}`.trim()
      : 'still open';
  return {
    atSigning: openFlagsOf(openAt(standing, signedAt)),
    since: [
      ...resolved.map((flag) => `${storedFlagWords(flag)}: ${end(flag)}`),
      ...raised.map(
        (flag) =>
          `${storedFlagWords(flag)}: raised ${on(flag.raisedAt)} by ${flag.raisedByName}, ${end(flag)}`,
      ),
    ],
  };
}
