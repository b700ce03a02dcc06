import { findingWithCode } from '@/clinical/battery/finding-by-code';
import type { Protocol } from '@/clinical/library/protocol';
import { flagInWords } from '@/clinical/triage/flag-words';
import { type Hold, newProgramHolds } from '@/clinical/triage/holds';
import type { BuilderFlag, Reason } from '../../builder/types';
import { reasonInWords } from '../../format';

/** What of a protocol answers to something that stands: its own findings, and those of its items. */
export function answersOf(protocol: Protocol, standing: readonly Reason[]): string[] {
  const named = new Set([
    ...protocol.findings,
    ...protocol.phases.flatMap((phase) => phase.items.flatMap((item) => item.because)),
  ]);
  return standing.filter((one) => named.has(one.code)).map((one) => reasonInWords(one.side, one.label));
}

/**
 * The protocols that fit best first: those for a pattern that was found, then those for most of what was found, then
 * those whose exercises answer most. What fits as well keeps its order.
 */
export function byFit<Known extends { readonly protocol: Protocol }>(
  known: readonly Known[],
  standing: readonly Reason[],
): Known[] {
  const found = new Set(standing.map((one) => one.code));
  const weighed = known.map((one) => {
    const aimed = one.protocol.findings.filter((code) => found.has(code));
    const patterns = aimed.filter((code) => findingWithCode(code)?.kind === 'pattern');
    return { one, weight: [patterns.length, aimed.length, answersOf(one.protocol, standing).length] };
  });
  return weighed
    .sort(({ weight }, { weight: other }) => {
      const at = weight.findIndex((value, place) => value !== other[place]);
      return at < 0 ? 0 : (other[at] ?? 0) - (weight[at] ?? 0);
    })
    .map(({ one }) => one);
}

/** The open flags that stop a protocol: those that it names, and those that stop every new program. */
export function stoppedBy(protocol: Protocol, flags: readonly BuilderFlag[]): string[] {
  const every = newProgramHolds(flags)
    .filter((hold: Hold<BuilderFlag>) => hold.effect === 'blocked')
    .map((hold) => hold.flag.id);
  return flags
    .filter((flag) => protocol.blockedBy.includes(flag.row.code) || every.includes(flag.id))
    .map(flagInWords);
}
