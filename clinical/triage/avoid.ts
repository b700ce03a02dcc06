import type { DoseSide } from '../dose/dose';

/** A finding that stands, on the side on which it was found. */
export interface StandingFinding {
  code: string;
  side: 'left' | 'right' | 'none';
}

interface AvoidRule {
  code: string;
  level: 'block' | 'warn';
}

/**
 * The library's own warnings that meet a finding of the patient. Only the other side, said plainly, is spared; a side
 * that nobody has said is not.
 */
export function avoidMet<Rule extends AvoidRule>(
  rules: readonly Rule[],
  side: DoseSide | null,
  findings: readonly StandingFinding[],
): Rule[] {
  const spared = (one: StandingFinding) =>
    (side === 'left' && one.side === 'right') || (side === 'right' && one.side === 'left');
  return rules.filter((rule) => findings.some((one) => one.code === rule.code && !spared(one)));
}
