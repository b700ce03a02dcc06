import { testWithCode } from '@/clinical/battery/all-tests';
import { calfPattern, type PatternEntry, type PatternTable } from '@/clinical/battery/calf-pattern';
import { patternColumns } from '@/clinical/battery/calf-pattern.data';
import { possibleFactors } from '@/clinical/battery/contributing-factors';
import type { FactorCode } from '@/clinical/battery/contributing-factors.data';
import { evaluateTest } from '@/clinical/battery/evaluate-test';
import { pairedCard } from '@/clinical/battery/paired-card';
import type { BodySide, RuleContext } from '@/clinical/battery/rule';
import { kilometres, spikeInWords } from '@/clinical/load/load-words';
import { greatestSpike } from '@/clinical/load/spike';
import { wholeResult } from '../battery-tests/format';
import { findingInWords, reasonsOf } from '../raised/format';
import type { PinPlace, PinScore } from '../trigger-points/types';
import type { Draft, Proposal } from '../types';
import type { CellEntry, FactorLine, LegPattern, NoteLine, Pattern } from './types';

type Examined = {
  readonly draft: Pick<Draft, 'flags' | 'pair' | 'tests' | 'gait' | 'history' | 'runs' | 'examinedOn'>;
  readonly pins: readonly (Pick<PinScore, 'answers'> & Pick<PinPlace, 'label' | 'muscle' | 'side'>)[];
  readonly context: RuleContext;
  readonly episodeSide: 'left' | 'right' | 'both' | 'middle';
  /** Codes of the patient's open red flags. */
  readonly openFlags: readonly string[];
  /** Once signed: the findings that were kept. Null while nothing is decided, then all that is raised counts. */
  readonly kept: readonly { readonly findingCode: string; readonly side: string }[] | null;
};

/** What the findings amount to together: the pattern table per leg, possible factors, and what to do next. */
export function patternOf(of: Examined): Pattern {
  const reasons = reasonsOf(of.draft, of.pins, of.context).filter((reason) => stands(reason, of.kept));
  const sides: readonly BodySide[] =
    of.episodeSide === 'left' || of.episodeSide === 'right' ? [of.episodeSide] : ['left', 'right'];
  return {
    legs: sides.flatMap((side) => legOf(side, reasons, of) ?? []),
    factors: factorsOf(reasons, of.draft),
    notes: notesOf(of),
  };
}

const stands = (reason: Proposal, kept: Examined['kept']) =>
  kept === null || kept.some((one) => one.findingCode === reason.findingCode && one.side === reason.side);

/** Null where no finding of the leg stands in the table: how it began alone says nothing. */
function legOf(side: BodySide, reasons: readonly Proposal[], of: Examined): LegPattern | null {
  const table = calfPattern({
    side,
    findings: reasons.map(({ findingCode, side: where, strength, raisedBy }) => ({
      finding: findingCode,
      side: where,
      strength,
      raisedBy,
    })),
    notices: pairedCard(of.draft.pair, of.context).notices,
    onset: of.context.onset ?? null,
    openFlags: of.openFlags,
  });
  const entries = table.rows.flatMap(({ cells }) => Object.values(cells).flat());
  if (entries.every(({ source }) => source === 'history:onset')) return null;
  return {
    side,
    columns: columns.map((code) => ({ code, name: patternColumns[code], tally: tallyOf(table, code) })),
    rows: table.rows
      .filter(({ cells }) => columns.some((code) => cells[code].length > 0))
      .map(({ row, name, cells }) => ({
        id: row,
        name,
        cells: columns.map((code) => cells[code].map(cellEntry)),
      })),
    outcome: table.outcome,
    sources: [
      ...new Map(
        entries.flatMap(({ sign }) => (sign.citation ? [[sign.says, sign.citation] as const] : [])),
      ).values(),
    ],
  };
}

const columns = ['soleus', 'gastrocnemius', 'joint', 'bone', 'vessel'] as const;

function tallyOf({ tally }: PatternTable, code: (typeof columns)[number]): string {
  const { concordant, onlyPossible } = tally[code];
  if (concordant === 0) return 'none';
  return onlyPossible === 0 ? String(concordant) : `${concordant}, ${onlyPossible} only possible`;
}

function cellEntry({ sign, source, strength }: PatternEntry): CellEntry {
  const by = source === 'history:onset' ? 'told in the history' : (testWithCode(source)?.name ?? source);
  const because =
    'finding' in sign.from
      ? `${findingInWords({ findingCode: sign.from.finding, side: 'none' })} (${by})`
      : by;
  const hint = strength === 'possible' ? '; possible' : '';
  return { key: `${sign.says} ${source}`, says: sign.says, because: `${because}${hint}` };
}

function factorsOf(reasons: readonly Proposal[], draft: Examined['draft']): FactorLine[] {
  const findings = [
    ...new Map(
      reasons.map(({ findingCode, side }) => [`${findingCode} ${side}`, { finding: findingCode, side }]),
    ).values(),
  ];
  return possibleFactors(findings, toldIn(draft)).map(({ factor, because, told, words }) => ({
    code: factor.code,
    title: words.title,
    because: [
      ...because.map(({ finding, side }) => findingInWords({ findingCode: finding, side })),
      ...(told === null ? [] : [told]),
    ].join('; '),
    says: factor.says,
    evidence: words.evidence,
    sources: factor.sources.map(({ citation }) => citation),
  }));
}

/** What the patient told of load, ground and shoes, by the factor it may stand for. A plain no is no factor. */
function toldIn({ history, runs, examinedOn }: Examined['draft']): Partial<Record<FactorCode, string>> {
  const spike = greatestSpike(
    runs.map(({ ranOn, distanceKm }) => ({ on: ranOn, distanceKm })),
    examinedOn,
  );
  const parts = (facts: readonly (readonly [string, string | null])[]) =>
    facts
      .filter(([, said]) => said !== null && !/^(no|none|nil|never|not? .*|-)\.?$/i.test(said.trim()))
      .map(([name, said]) => `${name}: ${said}`)
      .join('; ');
  const shoes = parts([
    ['shoes', history.shoeModel],
    ['age', history.shoeAgeMonths === null ? null : `${history.shoeAgeMonths} months`],
    ['run in', history.shoeDistanceKm === null ? null : kilometres(history.shoeDistanceKm)],
  ]);
  const told = {
    load:
      spike?.level && spike.level.signal !== 'none'
        ? `${kilometres(spike.run.distanceKm)} in one run, ${spikeInWords(spike)}`
        : '',
    'speed-hills': parts([
      ['hills', history.hills],
      ['speed work', history.speedWork],
    ]),
    terrain: parts([
      ['terrain', history.terrain],
      ['camber', history.camber],
      ['surface', history.surface],
    ]),
    shoes,
  };
  return Object.fromEntries(Object.entries(told).filter(([, words]) => words !== ''));
}

/** What the tests say without raising a finding, and which tests they ask for next that are not done yet. */
function notesOf({ draft, pins, context }: Examined): NoteLine[] {
  const done = new Set(draft.tests.map(({ code }) => code));
  if (pins.length > 0) done.add('trigger-point-calf');
  if (draft.flags.some(({ itemCode }) => itemCode.startsWith('wells-'))) done.add('wells-dvt');
  const waiting = (codes: readonly string[]) =>
    codes.filter((code) => !done.has(code)).map((code) => testWithCode(code)?.name ?? code);
  return draft.tests.flatMap(({ code, result }) => {
    const test = testWithCode(code);
    if (!test) return [];
    const { notices, raised } = evaluateTest(test, wholeResult(code, result, draft.pair), context);
    // A warning stays; a plain word about what to do next goes once that is done.
    const told = [
      ...notices.filter(({ level, asks }) => level === 'warning' || asks.length === 0),
      ...[...notices.filter(({ level }) => level === 'info'), ...raised].filter(
        ({ asks }) => waiting(asks).length > 0,
      ),
    ];
    return told.map((one) => ({
      key: `${code} ${one.side} ${one.text}`,
      side: one.side,
      test: test.name,
      text: one.text,
      warning: 'level' in one && one.level === 'warning',
      asks: waiting(one.asks),
    }));
  });
}
