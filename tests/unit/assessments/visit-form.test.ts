import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { muscles } from '@/clinical/library/muscles.data';
import { openFlagsOf } from '@/clinical/triage/open-flags';
import { raisedByScreen } from '@/clinical/triage/raise';
import { answersOf } from '@/clinical/triage/screen-words';
import { techniques } from '@/clinical/triage/techniques.data';
import { answerRows } from '@/features/assessments/red-flags/format';
import { reasonFaults } from '@/features/assessments/red-flags/policy';
import { saveDraftInput } from '@/features/assessments/schema';
import { newId } from '@/lib/id';
import { anyScreen } from '../../support/visit-drafts';

const target = { patientId: newId(), id: newId(), version: '3' };
const parse = (fields: Record<string, string>) => saveDraftInput.safeParse({ ...target, ...fields });

describe('the red-flag screen', () => {
  test('comes back from its rows as it went in, and what was not asked has no row', () => {
    fc.assert(
      fc.property(anyScreen, (one) => {
        expect(answersOf(answerRows(one))).toEqual(one);
      }),
    );
    expect(answerRows([])).toEqual([]);
  });

  test('a yes whose side is not said is kept: the warning does not wait for it', () => {
    const read = parse({ examinedOn: '2026-11-20', 'flag.swollen-warm-leg.answer': 'yes' });
    expect(read.data?.draft.flags).toMatchObject([{ itemCode: 'swollen-warm-leg', side: 'none' }]);
  });
});

describe('a treatment', () => {
  const row = (more: Record<string, string>) =>
    parse({ examinedOn: '2026-11-20', 'treat.a.technique': 'massage', 'treat.a.side': 'left', ...more });

  test('counts its dose in seconds or minutes, and says when nobody said which', () => {
    expect(row({ 'treat.a.dose': '1,5', 'treat.a.unit': 'min' }).data?.draft.treatments[0]?.doseSeconds).toBe(
      90,
    );
    expect(row({ 'treat.a.dose': '90' }).error?.issues.map((one) => one.path.join('/'))).toEqual([
      'treat.a.unit',
    ]);
    expect(row({}).data?.draft.treatments[0]?.doseSeconds).toBeNull();
  });

  test.each([
    [{ 'treat.a.side': '' }, 'treat.a.side'],
    [{ 'treat.a.technique': 'magic' }, 'treat.a.technique'],
    [{ 'treat.a.structure': 'liver' }, 'treat.a.structure'],
    [{ 'treat.a.dose': '5', 'treat.a.unit': 'hours' }, 'treat.a.unit'],
  ])('refuses %j under its own name', (more, name) => {
    expect(row(more).error?.issues.map((one) => one.path.join('/'))).toContain(name);
  });
});

describe('what was done while a red flag is open', () => {
  const done = fc.record({
    technique: fc.constantFrom(...techniques.map(({ code }) => code)),
    structure: fc.constantFrom(...muscles.map(({ name }) => name)),
    side: fc.constantFrom('left' as const, 'right' as const),
    reason: fc.constantFrom(null, 'Only light holds, away from the vein'),
  });
  const blank = { tautBand: null, sensitiveSpot: null, referral: null, recognised: null };

  test('at a pin asks for a reason just where the same treatment of its muscle does', () => {
    fc.assert(
      fc.property(anyScreen, done, (screen, { technique, structure, side, reason }) => {
        const flags = openFlagsOf(
          raisedByScreen(screen).map(({ region, ...one }) => ({ ...one, regionCode: region })),
        );
        const treatment = { technique, structure, side, reason, doseSeconds: null };
        const pin = {
          ...{ id: 'p', label: 'S1', muscle: structure, side, view: 'posterior', regionCode: null },
          ...{ acrossFraction: 0.5, downFraction: 0.5, code: null, landmark: null, landmarkDistanceCm: null },
          ...{ answers: blank, tenderness: null, signs: { nodule: null, twitch: null, jump: null } },
          ...{ zones: [], pressure: null },
          treated: { technique, seconds: null, tendernessAfter: null, reason },
        };
        const asked = reasonFaults([{ ...treatment, response: null, adverseResponse: null }], [], flags);
        const atPin = reasonFaults([], [pin], flags);
        expect(atPin.map(([field]) => field)).toEqual(asked.map(() => 'pins'));
        if (reason !== null) expect(atPin).toEqual([]);
      }),
    );
  });

  test('names the pin, its side and the flag, and spares the other side', () => {
    const flags = openFlagsOf([{ flagCode: 'dvt-suspected', side: 'left', regionCode: null }]);
    const at = (side: 'left' | 'right') => ({
      ...{ id: 'p', label: 'S1', muscle: 'soleus', side, view: 'posterior', regionCode: null },
      ...{ acrossFraction: 0.5, downFraction: 0.5, code: null, landmark: null, landmarkDistanceCm: null },
      ...{ answers: blank, tenderness: null, signs: { nodule: null, twitch: null, jump: null } },
      ...{ zones: [], pressure: null },
      treated: { technique: 'dry-needling' as const, seconds: 30, tendernessAfter: null, reason: null },
    });
    expect(reasonFaults([], [at('left')], flags)).toEqual([
      ['pins', ['Dry needling, point S1, left: why, while Possible clot in a leg, left is open?']],
    ]);
    expect(reasonFaults([], [at('right')], flags)).toEqual([]);
  });
});
