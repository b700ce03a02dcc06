import { testWithCode } from '@/clinical/battery/all-tests';
import { flagInWords } from '@/clinical/triage/flag-words';
import { isFlagCode, type ScreenAnswer, unasked } from '@/clinical/triage/raise';
import type { OpenFlag } from '@/clinical/triage/red-flag';
import { itemInWords } from '@/clinical/triage/screen-words';
import { techniqueWithCode } from '@/clinical/triage/techniques.data';
import type { NewRedFlag } from '@/db/queries/red-flags';
import { askingFlags, treatmentInWords } from '../treatment/format';
import type { Treatment } from '../treatment/types';
import type { NamedPin } from '../trigger-points/types';
import type { Proposal } from '../types';

type Faults = [field: string, messages: readonly string[]][];

/** The questions that nobody asked, by name, unless the therapist has seen just these and signs all the same. */
export function unaskedFaults(answers: readonly ScreenAnswer[], seen: readonly string[]): Faults {
  const open = unasked(answers);
  return open.every((item) => seen.includes(item.code)) ? [] : [['flags', open.map(itemInWords)]];
}

type Done = Pick<Treatment, 'technique' | 'structure' | 'side' | 'reason'> & { readonly words: string };

/** What was done at each pin, as the rules of the flags read a treatment: its structure is the muscle. */
const doneAtPins = (pins: readonly NamedPin[]): Done[] =>
  pins.flatMap(({ label, muscle, side, treated }) =>
    treated
      ? [
          {
            ...treated,
            structure: muscle,
            side,
            words: `${techniqueWithCode(treated.technique)?.label ?? treated.technique}, point ${label}, ${side}`,
          },
        ]
      : [],
  );

/** What was done although an open flag asks for a reason, and has none: treatments, and techniques at pins. */
export function reasonFaults(
  treatments: readonly Treatment[],
  pins: readonly NamedPin[],
  flags: readonly OpenFlag[],
): Faults {
  const missing = (done: readonly Done[]) =>
    done.flatMap((one) => {
      const asking = one.reason === null ? askingFlags(one, flags).map(flagInWords) : [];
      return asking.length > 0 ? [`${one.words}: why, while ${asking.join(' and ')} is open?`] : [];
    });
  const faults = {
    treatment: missing(treatments.map((one) => ({ ...one, words: treatmentInWords(one) }))),
    pins: missing(doneAtPins(pins)),
  };
  return Object.entries(faults).filter(([, messages]) => messages.length > 0);
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
