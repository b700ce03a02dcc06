/** Yes, no, or unknown (null): not asked, unable, not tested. */
export type Truth = boolean | null;

/** False if one is false, else unknown if one is unknown (Kleene’s strong logic). */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

/** True if one is true, else unknown if one is unknown. */
export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(null) ? null : false;
}

/** Unknown stays unknown. */
export function not(truth: Truth): Truth {
  return truth === null ? null : !truth;
}
