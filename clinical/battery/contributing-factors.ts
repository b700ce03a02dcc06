import {
  type ContributingFactor,
  contributingFactors,
  type FactorCode,
  factorEvidence,
} from './contributing-factors.data';
import type { ResultSide } from './rule';

/** A factor on the list, with what put it there. */
export interface PossibleFactor {
  factor: ContributingFactor;
  because: { finding: string; side: ResultSide }[];
  /** What the patient told, in the words of the record; null when nothing. */
  told: string | null;
  words: { title: string; evidence: string };
}

/**
 * The factors that may contribute, given the findings that stand and what the patient told of load, ground and
 * shoes. Each is possible only, with the strength of its evidence; none is ever called a cause.
 */
export function possibleFactors(
  findings: readonly { finding: string; side: ResultSide }[],
  told: Readonly<Partial<Record<FactorCode, string>>> = {},
): PossibleFactor[] {
  return contributingFactors.flatMap((factor) => {
    const seen = new Set<string>(factor.seenAs);
    const because = findings
      .filter(({ finding }) => seen.has(finding))
      .map(({ finding, side }) => ({ finding, side }));
    const words = told[factor.code] ?? null;
    return because.length === 0 && words === null
      ? []
      : [{ factor, because, told: words, words: wordsOf(factor) }];
  });
}

function wordsOf(factor: ContributingFactor): PossibleFactor['words'] {
  const link = factor.linkedWith === null ? '' : `; possibly ${factor.linkedWith}`;
  return { title: `${factor.name}, possible${link}`, evidence: factorEvidence[factor.evidence] };
}
