import { type ContributingFactor, contributingFactors, factorEvidence } from './contributing-factors.data';
import type { ResultSide } from './rule';

/** A factor on the list, with the findings that put it there. */
export interface PossibleFactor {
  factor: ContributingFactor;
  because: { finding: string; side: ResultSide }[];
  words: { title: string; evidence: string };
}

/**
 * The factors that may contribute, given the findings that stand. Each is possible only, with the strength of its
 * evidence; none is ever called a cause.
 */
export function possibleFactors(
  findings: readonly { finding: string; side: ResultSide }[],
): PossibleFactor[] {
  return contributingFactors.flatMap((factor) => {
    const seen = new Set<string>(factor.seenAs);
    const because = findings
      .filter(({ finding }) => seen.has(finding))
      .map(({ finding, side }) => ({ finding, side }));
    return because.length === 0 ? [] : [{ factor, because, words: wordsOf(factor) }];
  });
}

function wordsOf(factor: ContributingFactor): PossibleFactor['words'] {
  const link = factor.linkedWith === null ? '' : `; possibly ${factor.linkedWith}`;
  return { title: `${factor.name}, possible${link}`, evidence: factorEvidence[factor.evidence] };
}
