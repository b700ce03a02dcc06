import { testWithCode } from '@/clinical/battery/all-tests';
import { flagInWords } from '@/clinical/triage/flag-words';
import { isFlagCode, type ScreenAnswer, unasked } from '@/clinical/triage/raise';
import type { OpenFlag } from '@/clinical/triage/red-flag';
import type { NewRedFlag } from '@/db/queries/red-flags';
import { askingFlags, treatmentInWords } from '../treatment/format';
import type { Treatment } from '../treatment/types';
import type { Proposal } from '../types';
import { itemInWords } from './format';

type Faults = [field: string, messages: readonly string[]][];

/** The questions that nobody asked, by name, unless the therapist has seen just these and signs all the same. */
export function unaskedFaults(answers: readonly ScreenAnswer[], seen: readonly string[]): Faults {
  const open = unasked(answers);
  return open.every((item) => seen.includes(item.code)) ? [] : [['flags', open.map(itemInWords)]];
}

/** Treatments that an open flag asks a reason for, and that have none. */
export function reasonFaults(treatments: readonly Treatment[], flags: readonly OpenFlag[]): Faults {
  const missing = treatments.flatMap((one) => {
    const asking = one.reason === null ? askingFlags(one, flags).map(flagInWords) : [];
    return asking.length > 0 ? [`${treatmentInWords(one)}: why, while ${asking.join(' and ')} is open?`] : [];
  });
  return missing.length > 0 ? [['treatment', missing]] : [];
}

/** The flags that kept findings of tests raise when the examination is signed. */
export const flagsOfKept = (
  kept: readonly Proposal[],
  visit: Pick<NewRedFlag, 'episodeId' | 'assessmentId'>,
): NewRedFlag[] =>
  kept.flatMap(({ findingCode, side, raisedBy }) =>
    isFlagCode(findingCode)
      ? [
          {
            ...visit,
            flagCode: findingCode,
            side,
            source: 'test',
            sourceCode: raisedBy,
            regionCode: testWithCode(raisedBy)?.region ?? null,
          },
        ]
      : [],
  );
