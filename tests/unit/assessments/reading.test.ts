import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyPairedInput } from '@/clinical/battery/paired-input';
import { openAt, sinceThen } from '@/clinical/triage/open-at';
import { emptyHistory } from '@/features/assessments/history/format';
import { NO_PLAN } from '@/features/assessments/plan/format';
import { flagsOfSigned } from '@/features/assessments/reading/flags/format';
import { letterOf, soapOf } from '@/features/assessments/reading/format';
import type { Visit } from '@/features/assessments/reading/types';

type BodySide = 'left' | 'right';

const pairOn = (side: BodySide) => ({
  ...emptyPairedInput(),
  [side]: {
    kneeStraight: { shinAngleDegrees: 31, pain: 1, response: 'tightness' as const },
    kneeBent: { kneeToWallCm: 8.5, pain: 3, response: 'familiar' as const },
  },
});

const visitOn = (side: BodySide, more: Partial<Visit['draft']> = {}): Visit => ({
  episode: { complaint: 'Calf ache', side, startedOn: '2026-01-05' },
  draft: {
    examinedOn: '2026-02-03',
    flags: [],
    story: 'Deep ache after long runs',
    history: { ...emptyHistory, onset: 'gradual', aggravates: 'hills', eases: 'rest' },
    runs: [],
    goals: [],
    areas: [
      { regionCode: 'soleus-medial-distal', side, quality: 'ache', depth: 'deep', intensity: 4 },
      { regionCode: 'achilles-mid', side, quality: null, depth: null, intensity: 0 },
    ],
    pair: pairOn(side),
    tests: [],
    pins: [],
    gait: [
      {
        itemCode: 'pelvic-drop',
        activity: 'running',
        phase: 'midstance',
        plane: 'frontal',
        stanceLimb: side,
        grade: 2,
        option: null,
        degrees: 7,
        method: '2d-video',
        symptomRegionCode: null,
        symptomSide: null,
        stillId: null,
        note: null,
      },
    ],
    recordings: [],
    treatments: [],
    plan: { ...NO_PLAN, impression: 'Soleus overload', nextVisitOn: '2026-02-17' },
    ...more,
  },
  pins: [
    {
      id: 'p',
      label: 'S1',
      muscle: 'soleus',
      side,
      view: 'posterior-deep',
      regionCode: null,
      acrossFraction: 0.5,
      downFraction: 0.5,
      answers: { tautBand: true, sensitiveSpot: true, referral: true, recognised: true },
      tenderness: 7,
      code: 'soleus-trp-1',
      landmark: null,
      landmarkDistanceCm: null,
      signs: { nodule: true, twitch: null, jump: false },
      zones: [],
      pressure: { unit: 'N', trials: [20, 22], device: 'algometer' },
      treated: { technique: 'trigger-point-pressure', seconds: 60, tendernessAfter: 4, reason: null },
    },
  ],
  goals: [{ id: 'g', activity: 'Run 10 km', score: null }],
  kept: [{ findingCode: 'tight-soleus', side, strength: 'suggests', raisedBy: 'calf-stretch-pair' }],
  openFlags: [],
  pattern: { legs: [], factors: [], notes: [] },
  signs: [],
  context: {},
  since: null,
});

const said = (visit: Visit) => Object.values(soapOf(visit)).flat();
const text = (visit: Visit) =>
  said(visit)
    .map((one) => one.text)
    .join(' ');

describe('a visit in words', () => {
  test('says what was told, found, judged and planned, each in its paragraph', () => {
    const soap = soapOf(visitOn('left'));
    const whole = (part: keyof typeof soap) => soap[part].map((one) => one.text).join(' ');
    expect(whole('subjective')).toMatch(
      /^Calf ache \(left\), since 5 Jan 2026, of gradual onset\. Deep ache after long runs\./,
    );
    expect(whole('subjective')).toContain('Aggravated by: hills; eased by: rest.');
    expect(whole('subjective')).toContain('“Run 10 km”, not scored');
    expect(whole('objective')).toContain(
      'left pain 3 of 10, the symptom that the patient knows, 8.5 cm from toe to wall, tape; right not asked.',
    );
    expect(whole('objective')).toMatch(
      /Left stance: right pelvis drops, moderate \(7°\), on 2D video \(running/,
    );
    expect(whole('objective')).toMatch(/Point S1, left soleus.*active.*tenderness 7 of 10/);
    expect(whole('assessment')).toMatch(/^Soleus overload\. The findings point toward .*soleus, left\./);
    expect(whole('plan')).toMatch(
      /^Treated: .*point S1, left soleus, 60 s; tenderness 7 of 10 before, 4 of 10 after\. Next visit 17 Feb 2026\.$/,
    );
  });

  test('asked and not felt is another thing than not asked', () => {
    expect(text(visitOn('left'))).toMatch(/Asked and not felt: left /);
    expect(text(visitOn('left', { areas: [] }))).not.toMatch(/not felt/);
  });

  test('a red flag screen that nobody answered is never read as clear', () => {
    expect(text(visitOn('left'))).toContain('The red flags were not asked about.');
    expect(text(visitOn('left'))).not.toMatch(/no red flag|excluded|cleared|negative/i);
  });

  test('left and right change places everywhere when the patient is mirrored', () => {
    const other: Record<string, string> = { left: 'right', right: 'left', Left: 'Right', Right: 'Left' };
    const swapped = (words: string) =>
      words.replaceAll(/\b(left|right|Left|Right)\b/g, (side) => other[side] ?? side);
    const parts = (words: string) =>
      words
        .toLowerCase()
        .split(/[;:.]\s*/)
        .sort();
    expect(parts(swapped(text(visitOn('left'))))).toEqual(parts(text(visitOn('right'))));
  });

  test('every sentence ends, names where it is from, and holds no hole', () => {
    for (const { text: words, from } of said(visitOn('right'))) {
      expect(words).toMatch(/[.!?…]$/);
      expect(words).not.toMatch(/null|undefined|NaN|\[object|\s\.|,,/);
      expect(from).toBeTruthy();
    }
  });

  test('an examination of which nothing is known says little, and nothing false', () => {
    const blank = visitOn('left', {
      story: null,
      history: emptyHistory,
      areas: [],
      pair: emptyPairedInput(),
      gait: [],
      plan: NO_PLAN,
    });
    const soap = soapOf({ ...blank, pins: [], goals: [], kept: [] });
    expect(soap.objective).toEqual([]);
    expect(soap.assessment).toEqual([]);
    expect(soap.plan).toEqual([]);
  });

  test('a letter leaves open to whom it goes', () => {
    const letter = letterOf(soapOf(visitOn('left')), {
      patient: 'Ann',
      author: 'T. Hand',
      clinic: 'North',
      since: ['Possible clot in a leg, left: resolved 4 Feb 2026 by Ines. Medical assessment'],
    });
    const part = (name: string) => letter.find((one) => one.part === name)?.first;
    expect(part('to')).toBe('');
    expect(part('findings')).toContain('8.5 cm');
    expect(part('impression')).toMatch(
      /\nRed flag, since that visit: Possible clot in a leg, left: resolved /,
    );
    expect(part('closing')).toContain('T. Hand');
  });
});

describe('the red flags of a signed visit', () => {
  const signed = { id: 'visit', signedAt: new Date('2026-02-03T10:00:00Z') };
  const flag = (flagCode: string, raised: string, resolved: string | null) => ({
    ...{ id: flagCode + raised, flagCode, side: 'left' as const, regionCode: null, version: 1 },
    ...{ source: 'hand' as const, sourceCode: null, episodeId: null, assessmentId: null },
    ...{ raisedAt: new Date(raised), raisedByName: 'Ines' },
    resolvedAt: resolved === null ? null : new Date(resolved),
    resolvedByName: resolved && 'Mei',
    resolutionReason: resolved && 'Seen by Dr Okafor',
  });

  test('are those that were open then: neither resolved before nor raised after', () => {
    const { atSigning, since } = flagsOfSigned(
      [
        flag('dvt-suspected', '2026-02-01T10:00:00Z', '2026-02-05T10:00:00Z'),
        flag('infection-suspected', '2026-01-01T10:00:00Z', '2026-01-02T10:00:00Z'),
        flag('bone-stress-suspected', '2026-02-03T09:59:00Z', null),
        flag('cannot-weight-bear', '2026-02-04T10:00:00Z', null),
      ],
      signed,
      'UTC',
    );
    expect(atSigning.map(({ row }) => row.code)).toEqual(['dvt-suspected', 'bone-stress-suspected']);
    expect(since).toEqual([
      'Possible clot in a leg, left: resolved 5 Feb 2026 by Mei. Seen by Dr Okafor',
      expect.stringMatching(/, left: raised 4 Feb 2026 by Ines, still open$/),
    ]);
  });

  test('hold what the signature itself raised, whichever clock was ahead', () => {
    const raised = { ...flag('dvt-suspected', '2026-02-03T10:00:01Z', null), assessmentId: 'visit' };
    const own = flagsOfSigned([{ ...raised, source: 'test' as const }], signed, 'UTC');
    expect([own.atSigning.length, own.since]).toEqual([1, []]);
    expect(flagsOfSigned([raised], signed, 'UTC').atSigning).toEqual([]);
  });

  test('agree at every moment with a plain look at each flag', () => {
    const at = fc.integer({ min: 0, max: 20 }).map((minute) => new Date(1_770_000_000_000 + minute * 60_000));
    const any = fc
      .record({ raisedAt: at, after: fc.option(fc.nat(20), { nil: null }) })
      .map(({ raisedAt, after }) => ({
        raisedAt,
        resolvedAt: after === null ? null : new Date(raisedAt.getTime() + after * 60_000),
      }));
    fc.assert(
      fc.property(fc.array(any), at, (flags, moment) => {
        const { resolved, raised } = sinceThen(flags, moment);
        for (const one of flags) {
          const stood =
            one.raisedAt.getTime() <= moment.getTime() &&
            (one.resolvedAt?.getTime() ?? Number.POSITIVE_INFINITY) > moment.getTime();
          expect(openAt(flags, moment).includes(one)).toBe(stood);
          expect(resolved.includes(one)).toBe(stood && one.resolvedAt !== null);
          expect(raised.includes(one)).toBe(one.raisedAt.getTime() > moment.getTime());
        }
      }),
    );
  });
});
