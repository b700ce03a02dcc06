/** When a flag stood on the chart. */
export interface Standing {
  readonly raisedAt: Date;
  /** Null: still open. */
  readonly resolvedAt: Date | null;
}

/** The flags that were open at a moment, whatever became of them since. */
export const openAt = <Flag extends Standing>(flags: readonly Flag[], moment: Date): Flag[] =>
  flags.filter(
    ({ raisedAt, resolvedAt }) => raisedAt <= moment && (resolvedAt === null || resolvedAt > moment),
  );

/** What happened on the chart after a moment: flags resolved since, and flags raised since. */
export const sinceThen = <Flag extends Standing>(
  flags: readonly Flag[],
  moment: Date,
): { readonly resolved: Flag[]; readonly raised: Flag[] } => ({
  resolved: openAt(flags, moment).filter(({ resolvedAt }) => resolvedAt !== null),
  raised: flags.filter(({ raisedAt }) => raisedAt > moment),
});
