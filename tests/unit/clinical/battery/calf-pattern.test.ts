import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testWithCode } from '@/clinical/battery/all-tests';
import { calfPattern, type PatternFinding, type PatternInput } from '@/clinical/battery/calf-pattern';
import { calfPatternSigns, patternColumns, patternRows } from '@/clinical/battery/calf-pattern.data';
import { possibleFactors } from '@/clinical/battery/contributing-factors';
import { contributingFactors } from '@/clinical/battery/contributing-factors.data';
import { findingWithCode } from '@/clinical/battery/finding-by-code';
import { flagFindings } from '@/clinical/battery/flag-findings.data';

const none: PatternInput = { side: 'left', findings: [], notices: [], onset: null, openFlags: [] };
const found = (
  finding: string,
  raisedBy: string,
  strength: 'suggests' | 'possible' = 'suggests',
): PatternFinding => ({
  finding,
  side: 'left',
  strength,
  raisedBy,
});
const stretch = found('tight-soleus', 'calf-stretch-pair');
const strainInStretch = found('soleus-strain-pattern', 'resisted-pf-bent', 'possible');
const inner = found('pain-inner-calf', 'calf-palpation');
const low = found('pain-deep-low-calf', 'calf-palpation');
const weak = found('weak-soleus', 'single-leg-heel-raise-bent', 'possible');

const raisable = calfPatternSigns.flatMap(({ from }) =>
  'finding' in from ? from.tests.map((raisedBy) => ({ finding: from.finding, raisedBy })) : [],
);
const flags = new Set<string>(flagFindings);
const unrelated = { finding: 'weak-glute-med', raisedBy: 'hip-abduction-hhd' };
const anyFinding: fc.Arbitrary<PatternFinding> = fc
  .record({
    what: fc.oneof(
      {
        weight: 40,
        arbitrary: fc.constantFrom(...raisable.filter(({ finding }) => !flags.has(finding)), unrelated),
      },
      { weight: 1, arbitrary: fc.constantFrom(...raisable) },
    ),
    side: fc.constantFrom('left', 'left', 'right', 'none'),
    strength: fc.constantFrom('suggests', 'possible'),
  })
  .map(({ what, side, strength }) => ({ ...what, side, strength }));
const anyInput: fc.Arbitrary<PatternInput> = fc.record({
  side: fc.constantFrom('left', 'right'),
  findings: fc.array(anyFinding, { maxLength: 14 }),
  notices: fc.subarray([{ test: 'calf-stretch-pair', side: 'left' } as const]),
  onset: fc.constantFrom('injury', 'gradual', null),
  openFlags: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.constant(['dvt-suspected']) },
  ),
});

describe('the pattern table of the calf', () => {
  test('names a pattern only from three sources that lead alone and without a flag, on 10,000 random charts', {
    timeout: 60_000,
  }, () => {
    const kinds = new Map<string, number>();
    fc.assert(
      fc.property(anyInput, (input) => {
        const { outcome } = calfPattern(input);
        kinds.set(outcome.kind, (kinds.get(outcome.kind) ?? 0) + 1);
        const counts = Object.keys(patternColumns).map((column) => {
          const sources = new Set<string>();
          for (const { from, columns } of calfPatternSigns) {
            if (!columns.some((one) => one === column)) continue;
            if ('onset' in from && input.onset === from.onset) sources.add('onset');
            if ('notice' in from && input.side === 'left' && input.notices.length > 0)
              sources.add(from.notice);
            if ('finding' in from)
              for (const one of input.findings)
                if (
                  one.finding === from.finding &&
                  from.tests.includes(one.raisedBy) &&
                  (one.side === input.side || one.side === 'none')
                )
                  sources.add(one.raisedBy);
          }
          return { column, count: sources.size };
        });
        const most = Math.max(...counts.map(({ count }) => count));
        const leading = counts.filter(({ count }) => count === most);
        const flagged =
          input.openFlags.length > 0 || input.findings.some(({ finding }) => flags.has(finding));
        if (flagged) expect(outcome.kind).toBe('flag-first');
        else if (most < 3) expect(outcome.kind).toBe('too-few');
        else if (leading.length > 1) expect(outcome.kind).toBe('divided');
        else expect(outcome).toMatchObject({ kind: 'named', column: leading[0]?.column });
      }),
      { numRuns: 10_000 },
    );
    for (const kind of ['flag-first', 'too-few', 'divided', 'named'])
      expect(kinds.get(kind) ?? 0, kind).toBeGreaterThan(50);
  });

  test('three findings point toward the soleus, and the table says which put it there', () => {
    const table = calfPattern({ ...none, findings: [stretch, weak, inner] });
    expect(table.outcome).toEqual({
      kind: 'named',
      column: 'soleus',
      words:
        'The findings together point toward: soleus (3 findings, 1 of them only possible). Not a diagnosis; you write the impression.',
    });
    const site = table.rows.find(({ row }) => row === 'site');
    expect(site?.cells.soleus.map(({ source, sign }) => [source, sign.says])).toEqual([
      ['calf-palpation', 'Own pain at the inner lower soleus'],
    ]);
    expect(site?.cells.gastrocnemius).toEqual([]);
  });

  test('two findings of one test count once', () => {
    const table = calfPattern({ ...none, findings: [inner, low, stretch] });
    expect(table.tally.soleus.concordant).toBe(2);
    expect(table.outcome.kind).toBe('too-few');
    expect(table.outcome.words).toMatch(/it takes 3 findings .* there are 2 so far/);
  });

  test('the other leg’s findings do not count', () => {
    const other = [stretch, weak, inner].map((one) => ({ ...one, side: 'right' as const }));
    expect(calfPattern({ ...none, findings: other }).outcome.words).toMatch(/there are none so far/);
  });

  test('an open flag, or one raised here, comes first', () => {
    const three = [stretch, strainInStretch, inner];
    expect(calfPattern({ ...none, findings: three }).outcome.kind).toBe('named');
    expect(
      calfPattern({ ...none, findings: three, openFlags: ['cauda-equina-suspected'] }).outcome,
    ).toMatchObject({
      kind: 'flag-first',
      flags: ['cauda-equina-suspected'],
    });
    const bone = found('bone-stress-suspected', 'single-leg-hop-pain');
    expect(calfPattern({ ...none, findings: [...three, bone] }).outcome.kind).toBe('flag-first');
  });

  test('findings that point both ways name nothing', () => {
    const both = [
      ...[stretch, weak, inner],
      found('tight-gastrocnemius', 'silfverskiold'),
      found('gastrocnemius-strain-pattern', 'resisted-pf-straight'),
      found('tight-gastrocnemius', 'lunge-straight-knee'),
    ];
    expect(calfPattern({ ...none, findings: both }).outcome).toEqual({
      kind: 'divided',
      words: 'The findings are divided between soleus and gastrocnemius: no pattern is named.',
    });
  });

  test('every entry is raised by the tests it names, and what was read has a source', () => {
    for (const { from, says, citation, certainty } of calfPatternSigns) {
      if ('finding' in from)
        for (const code of from.tests)
          expect(
            testWithCode(code)?.raises.some((entry) => entry.findings.includes(from.finding)),
            `${code} ${from.finding}`,
          ).toBe(true);
      if ('notice' in from)
        expect(testWithCode(from.notice)?.raises.some(({ notice }) => notice !== undefined)).toBe(true);
      expect(citation !== null, says).toBe(certainty === 'read' || certainty === 'secondary');
    }
    expect(new Set(calfPatternSigns.map(({ row }) => row)).size).toBe(Object.keys(patternRows).length);
  });
});

describe('contributing factors', () => {
  test('are listed as possible, with the strength of the evidence and what put them there', () => {
    const [drop] = possibleFactors([{ finding: 'pelvic-drop', side: 'right' }]);
    expect(drop?.because).toEqual([{ finding: 'pelvic-drop', side: 'right' }]);
    expect(drop?.words).toEqual({
      title: 'Pelvic drop, possible; possibly gluteus medius of the stance leg',
      evidence: 'seen in injured runners, looking back; a cause is not shown',
    });
    expect(possibleFactors([{ finding: 'tight-soleus', side: 'left' }])).toEqual([]);
  });

  test('name known findings and tests, and cite whatever they call evidence', () => {
    for (const factor of contributingFactors) {
      for (const code of factor.seenAs) expect(findingWithCode(code), code).toBeDefined();
      for (const code of factor.asks) expect(testWithCode(code), code).toBeDefined();
      expect(factor.sources.length > 0, factor.code).toBe(factor.evidence !== 'none');
      expect(factor.says, factor.code).not.toMatch(/\bcauses?d? by\b|\bbecause of\b/);
      if (factor.evidence === 'none') expect(factor.says).not.toMatch(/\d/);
    }
    expect(new Set(contributingFactors.map(({ code }) => code)).size).toBe(contributingFactors.length);
  });
});
