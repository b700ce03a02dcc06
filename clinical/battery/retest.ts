/** A finding as it was kept at one visit. */
export interface KeptAt {
  code: string;
  side: 'left' | 'right' | 'none';
  /** The test whose rule was met. */
  raisedBy: string;
  /** The visit. */
  at: string;
}

/** What was tested at one signed visit, oldest first: code of the test and the side that has a result. */
export interface TestedVisit {
  id: string;
  examinedOn: string;
  tested: readonly { code: string; side: string }[];
}

/**
 * The day on which a finding was no longer found: the first visit after it was last kept at which a test that had
 * raised it was done again on that side, and did not lead to it. Null while it stands, or was not tested again. A
 * test that was not repeated says nothing: missing is not normal.
 */
export function notFoundSince(
  finding: Pick<KeptAt, 'code' | 'side'>,
  kept: readonly KeptAt[],
  visits: readonly TestedVisit[],
): string | null {
  const own = kept.filter((one) => one.code === finding.code && one.side === finding.side);
  const last = Math.max(...own.map((one) => visits.findIndex((visit) => visit.id === one.at)));
  if (own.length === 0 || last < 0) return null;
  const tests = new Set(own.map((one) => one.raisedBy));
  const again = visits
    .slice(last + 1)
    .find(({ tested }) => tested.some((one) => tests.has(one.code) && one.side === finding.side));
  return again?.examinedOn ?? null;
}
