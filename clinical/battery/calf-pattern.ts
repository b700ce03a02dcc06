import {
  calfPatternSigns,
  type PatternColumn,
  type PatternRow,
  type PatternSign,
  patternColumns,
  patternRows,
} from './calf-pattern.data';
import { flagFindings } from './flag-findings.data';
import type { BodySide, ResultSide } from './rule';
import type { Strength } from './test';

/** A finding that the therapist kept or has not decided on; dropped ones stay out. */
export interface PatternFinding {
  finding: string;
  side: ResultSide;
  strength: Strength;
  /** The code of the test that raised it. */
  raisedBy: string;
}

export interface PatternInput {
  side: BodySide;
  findings: readonly PatternFinding[];
  /** Tests whose notice (a text without a finding) was met, with the side. */
  notices: readonly { test: string; side: ResultSide }[];
  onset: 'injury' | 'gradual' | null;
  /** Codes of the red flags that are open for the patient, whatever their side. */
  openFlags: readonly string[];
}

/** One entry of a cell, with what put it there. */
export interface PatternEntry {
  sign: PatternSign;
  strength: Strength;
  /** A test code, or `history:onset`. */
  source: string;
}

export interface PatternTable {
  rows: { row: PatternRow; name: string; cells: Record<PatternColumn, PatternEntry[]> }[];
  /** Sources in each column, each counted once, and how many of them are only possible. */
  tally: Record<PatternColumn, { concordant: number; onlyPossible: number }>;
  outcome: PatternOutcome;
}

export type PatternOutcome =
  | { kind: 'flag-first'; flags: string[]; words: string }
  | { kind: 'too-few' | 'divided'; words: string }
  | { kind: 'named'; column: PatternColumn; words: string };

/** How many concordant findings a pattern needs before it is named. A default of this product. */
const CONCORDANT = 3;

const allColumns = Object.keys(patternColumns).filter(isColumn);
const flagCodes = new Set<string>(flagFindings);

/**
 * Sets the findings of one leg against the patterns of the calf. A pattern is named only when at least three
 * sources concord (two findings of one test count once), one column leads alone, and no red flag is open or was
 * raised here. It never names a diagnosis: the findings together point toward a region.
 */
export function calfPattern(input: PatternInput): PatternTable {
  const entries = calfPatternSigns.flatMap((sign) => entriesOf(sign, input));
  const tally = byColumn((column) => tallyOf(entries.filter(({ sign }) => sign.columns.includes(column))));
  const rows = Object.entries(patternRows).flatMap(([row, name]) => {
    const here = entries.filter(({ sign }) => sign.row === row);
    return isRow(row)
      ? [{ row, name, cells: byColumn((column) => here.filter(({ sign }) => sign.columns.includes(column))) }]
      : [];
  });
  return { rows, tally, outcome: outcomeOf(tally, input) };
}

function entriesOf(sign: PatternSign, input: PatternInput): PatternEntry[] {
  const { from } = sign;
  if ('onset' in from)
    return input.onset === from.onset ? [{ sign, strength: 'suggests', source: 'history:onset' }] : [];
  if ('notice' in from) {
    const met = input.notices.some((one) => one.test === from.notice && concerns(one.side, input.side));
    return met ? [{ sign, strength: 'possible', source: from.notice }] : [];
  }
  const met = input.findings.filter(
    (one) =>
      one.finding === from.finding && from.tests.includes(one.raisedBy) && concerns(one.side, input.side),
  );
  // What one test raised twice, as two trigger points do, is one entry, and the stronger counts.
  return [...new Set(met.map(({ raisedBy }) => raisedBy))].map((source) => ({
    sign,
    source,
    strength: met.some((one) => one.raisedBy === source && one.strength === 'suggests')
      ? 'suggests'
      : 'possible',
  }));
}

const concerns = (side: ResultSide, wanted: BodySide) => side === wanted || side === 'none';

function tallyOf(entries: readonly PatternEntry[]): { concordant: number; onlyPossible: number } {
  const sources = new Set(entries.map(({ source }) => source));
  const sure = new Set(entries.filter(({ strength }) => strength === 'suggests').map(({ source }) => source));
  return { concordant: sources.size, onlyPossible: sources.size - sure.size };
}

function outcomeOf(tally: PatternTable['tally'], input: PatternInput): PatternOutcome {
  const raised = input.findings.map(({ finding }) => finding).filter((finding) => flagCodes.has(finding));
  const flags = [...new Set([...input.openFlags, ...raised])];
  if (flags.length > 0)
    return {
      kind: 'flag-first',
      flags,
      words: 'A red flag comes first: no pattern is named until it is resolved.',
    };
  const most = Math.max(...allColumns.map((column) => tally[column].concordant));
  if (most < CONCORDANT) {
    return {
      kind: 'too-few',
      words: `No pattern is named: it takes ${CONCORDANT} findings that point the same way, there ${most === 1 ? 'is' : 'are'} ${most === 0 ? 'none' : most} so far.`,
    };
  }
  const [column, ...others] = allColumns.filter((one) => tally[one].concordant === most);
  if (column === undefined || others.length > 0) {
    const names = [column, ...others].flatMap((one) => (one ? [patternColumns[one].toLowerCase()] : []));
    return {
      kind: 'divided',
      words: `The findings are divided between ${names.join(' and ')}: no pattern is named.`,
    };
  }
  return { kind: 'named', column, words: namedInWords(column, tally[column]) };
}

function namedInWords(
  column: PatternColumn,
  { concordant, onlyPossible }: { concordant: number; onlyPossible: number },
): string {
  const hints = onlyPossible === 0 ? '' : `, ${onlyPossible} of them only possible`;
  return `The findings together point toward: ${patternColumns[column].toLowerCase()} (${concordant} findings${hints}). Not a diagnosis; you write the impression.`;
}

function byColumn<T>(of: (column: PatternColumn) => T): Record<PatternColumn, T> {
  return {
    soleus: of('soleus'),
    gastrocnemius: of('gastrocnemius'),
    joint: of('joint'),
    bone: of('bone'),
    vessel: of('vessel'),
  };
}

function isColumn(code: string): code is PatternColumn {
  return code in patternColumns;
}

function isRow(code: string): code is PatternRow {
  return code in patternRows;
}
