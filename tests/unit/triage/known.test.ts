import { describe, expect, test } from 'vitest';
import { knownFacts, type Recorded } from '@/features/review/flags/known/format';
import { letterToUrgentCare } from '@/features/review/flags/letter/format';

const visit = { id: 'v', number: 2, examinedOn: '2026-02-03', status: 'signed' as const, authorName: 'Ines' };
const answer = (itemCode: string, word: 'yes' | 'no' | 'not-sure', side: 'left' | 'none' = 'none') => ({
  ...{ assessmentId: 'v', flagCode: 'dvt-suspected', itemCode, side },
  answer: word,
});
const girth = (side: 'left' | 'right', value: number) => ({
  ...{
    assessmentId: 'v',
    testCode: 'calf-girth',
    methodCode: '10cm-below-tibial-tuberosity',
    side,
    value,
    unit: 'cm',
  },
  ...{ pain: null, response: null },
});
const recorded: Recorded = {
  flags: [
    {
      ...{ id: 'f', flagCode: 'dvt-suspected', side: 'left', regionCode: null, source: 'screen', version: 1 },
      ...{ sourceCode: 'swollen-warm-leg', episodeId: null, assessmentId: 'v', raisedByName: 'Ines' },
      raisedAt: new Date('2026-02-03T07:12:00Z'),
      ...{ resolvedAt: null, resolvedByName: null, resolutionReason: null },
    },
  ],
  visits: [visit],
  answers: [
    answer('swollen-warm-leg', 'yes', 'left'),
    answer('chest-or-breath', 'no'),
    answer('wells-pitting', 'yes'),
    answer('wells-cancer', 'no'),
  ],
  results: [girth('left', 38.5), girth('right', 38)],
  pain: [
    { localOn: '2026-02-02', score: 6, place: 'Calf, left' },
    { localOn: '2026-02-02', score: 4, place: 'Calf, left' },
    { localOn: '2026-02-04', score: 7, place: 'Calf, left' },
  ],
};
const facts = knownFacts(recorded, { 'swollen-warm-leg': 'One calf is newly swollen' }, 'UTC');

describe('what is known of a chart’s flags', () => {
  test('is told newest first, each with its day and how it is known', () => {
    expect(facts.map(({ when }) => when)).toEqual([
      '2 Feb 2026 to 4 Feb 2026',
      '3 Feb 2026, 07:12',
      ...Array.from({ length: facts.length - 2 }, () => '3 Feb 2026'),
    ]);
    const said = (words: string) => facts.find(({ what }) => what.includes(words));
    expect(said('newly swollen')).toMatchObject({
      what: '“One calf is newly swollen”: yes, left',
      how: 'assessment 2, asked by Ines',
    });
    expect(said('Worst pain')?.what).toBe('Worst pain, 0 to 10, Calf, left: 2 Feb 6, 4 Feb 7');
    expect(said('Calf girth')?.what).toMatch(/^Calf girth: left 38\.5 cm \(.*\); right 38 cm \(/);
    expect(said('1 answered no')?.what).toMatch(/17 of 19 not asked/);
  });

  test('never says what it is: no diagnosis, no clearing, nothing that was not asked', () => {
    const all = facts.map(({ what }) => what).join(' ');
    expect(all).not.toMatch(/likely|unlikely|suggest|points toward|excluded|cleared|normal/i);
    expect(knownFacts({ ...recorded, flags: [], answers: [], results: [], pain: [] }, {}, 'UTC')).toEqual([]);
  });

  test('stands in the letter fact for fact, with no diagnosis of its own', () => {
    const letter = letterToUrgentCare({
      head: { patient: { fullName: 'Ann' }, episode: null, open: { flags: [] } },
      known: facts,
      author: 'T. Hand',
      clinicName: 'North',
      clinicPhone: null,
    });
    const part = (name: string) => letter.find((one) => one.part === name)?.first ?? '';
    for (const { what } of facts) expect(part('facts')).toContain(what);
    expect(part('note')).toContain('no diagnosis');
    expect(part('reason')).toContain('No red flag is open');
  });
});
