import { shortCitation } from '../citation';
import { exact, methodOf } from './compare';
import { kneeToWall, lungeStraightKnee } from './paired.data';
import type { PairedInput, PairedSide } from './paired-input';
import type { BodySide } from './rule';
import type { DetectableChange } from './test';

/** One row of the card: the same knee on both sides, in one unit. */
interface Row {
  knee: 'straight' | 'bent';
  unit: '°' | 'cm';
  decimals: number;
  /** What says that a side is the shorter one. */
  less: string;
  range: (side: PairedSide) => number | null;
  pain: (side: PairedSide) => number | null;
  error: DetectableChange | null;
}

export const kneeStraightRow: Row = {
  knee: 'straight',
  unit: '°',
  decimals: 0,
  less: 'leans less',
  range: (side) => side.kneeStraight.shinAngleDegrees,
  pain: (side) => side.kneeStraight.pain,
  error: methodOf(lungeStraightKnee, 'shin-inclinometer')?.detectableChange ?? null,
};

export const kneeBentRow: Row = {
  knee: 'bent',
  unit: 'cm',
  decimals: 1,
  less: 'shorter',
  range: (side) => side.kneeBent.kneeToWallCm,
  pain: (side) => side.kneeBent.pain,
  error: methodOf(kneeToWall, 'side-difference-cm')?.detectableChange ?? null,
};

/** Left against right. `beyondError` is null when a side or the error is unknown. */
export interface RowDifference {
  knee: 'straight' | 'bent';
  unit: '°' | 'cm';
  /** Always positive, in `unit`; null until both sides are measured. */
  difference: number | null;
  shorterSide: BodySide | null;
  beyondError: boolean | null;
  error: DetectableChange | null;
  /** Left minus right of pain, in points; null until both are told. */
  painDifference: number | null;
  words: { title: string; amount: string; verdict: string; detail: string; pain: string };
}

/** Compares the two sides of one row, in its own unit only. */
export function acrossSides(row: Row, input: PairedInput): RowDifference {
  const [left, right] = [row.range(input.left), row.range(input.right)];
  const pains = { left: row.pain(input.left), right: row.pain(input.right) };
  const same = { knee: row.knee, unit: row.unit, error: row.error };
  const title = `Left to right, knee ${row.knee}`;
  const pain = painInWords(pains);
  const painDifference = pains.left === null || pains.right === null ? null : pains.left - pains.right;
  if (left === null || right === null) {
    return {
      ...same,
      painDifference,
      difference: null,
      shorterSide: null,
      beyondError: null,
      words: { title, amount: 'not known yet', verdict: '', detail: missingInWords(left, right), pain },
    };
  }
  const difference = exact(Math.abs(left - right));
  const shorterSide = left === right ? null : left < right ? 'left' : 'right';
  const beyondError = row.error === null ? null : difference > row.error.band;
  const show = (value: number) => withUnit(value, row);
  const detail = `${show(left)} left and ${show(right)} right`;
  return {
    ...same,
    painDifference,
    difference,
    shorterSide,
    beyondError,
    words: {
      title,
      amount: shorterSide === null ? 'no difference' : `${show(difference)}, ${shorterSide} ${row.less}`,
      verdict: verdictInWords(row, beyondError),
      detail: row.error === null ? `${detail}; no error published for it` : `${detail}; tape`,
      pain,
    },
  };
}

function verdictInWords(row: Row, beyondError: boolean | null): string {
  if (row.error === null || beyondError === null) return 'error unknown';
  const error = `(${withUnit(row.error.band, row)}, ${shortCitation(row.error.citation)})`;
  return beyondError ? `beyond error ${error}` : `within error ${error}`;
}

function withUnit(value: number, row: Row): string {
  const number =
    Number.isInteger(value) && row.decimals === 0 ? String(value) : value.toFixed(row.decimals || 1);
  return row.unit === '°' ? `${number}°` : `${number} ${row.unit}`;
}

function missingInWords(left: number | null, right: number | null): string {
  if (left === null && right === null) return 'neither side measured';
  return left === null ? 'left not measured' : 'right not measured';
}

function painInWords({ left, right }: Record<BodySide, number | null>): string {
  const told = (value: number | null) => (value === null ? 'not answered' : String(value));
  return `Pain: left ${told(left)}, right ${told(right)}`;
}
