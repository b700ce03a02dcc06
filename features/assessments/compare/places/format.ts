import type { Changed, overlayAreas, overlayPins } from '@/clinical/anatomy/overlay';
import type { ResultSide } from '@/clinical/battery/rule';
import { type TriggerPointAnswers, triggerPointStatus } from '@/clinical/battery/trigger-point-status';
import type { AreaOnTwoDates, PinOnTwoDates } from '@/components/body-map/two-dates';
import type { FindingRow } from '@/db/queries/findings';
import { feltInWords } from '../../symptom-areas/format';
import type { NamedPin } from '../../trigger-points/types';
import type { SymptomArea } from '../../types';
import type { Turned } from '../types';

type Areas = ReturnType<typeof overlayAreas<SymptomArea>>;
type Pins = ReturnType<typeof overlayPins<NamedPin>>;

const areaThen = (area: SymptomArea | null): string => (area ? feltInWords(area) : 'not marked');

/** Symptom areas of two dates as the drawing takes them. */
export const areasOnTwoDates = (areas: Areas): AreaOnTwoDates[] =>
  areas.map(({ regionCode, side, change, earlier, later }) => ({
    code: regionCode,
    side,
    change,
    was: areaThen(earlier),
    is: areaThen(later),
  }));

const pinThen = (pin: NamedPin | null): string => {
  if (!pin) return 'not scored';
  const status = statusOf(pin.answers);
  return pin.tenderness === null ? `${status}, tenderness not asked` : `${status}, ${pin.tenderness} of 10`;
};

const statusOf = (answers: TriggerPointAnswers) => triggerPointStatus(answers).replaceAll('-', ' ');

/** Trigger points of two dates as the drawing takes them. */
export const pinsOnTwoDates = (pins: Pins): PinOnTwoDates[] =>
  pins.flatMap(({ id, change, earlier, later }: Changed<NamedPin> & { id: string }) => {
    const pin = later ?? earlier;
    if (!pin) return [];
    return [
      {
        id,
        view: pin.view,
        side: pin.side,
        label: pin.label,
        across: pin.acrossFraction,
        down: pin.downFraction,
        status: triggerPointStatus(pin.answers),
        change,
        name: `${pin.label}, ${pin.muscle}`,
        was: pinThen(earlier),
        is: pinThen(later),
      },
    ];
  });

type Found = {
  readonly findingCode: string;
  readonly side: ResultSide;
  readonly raisedBy: string;
  readonly words: string;
};
type Visit = {
  readonly findings: readonly Found[];
  readonly results: readonly FindingRow[];
  readonly draft: { readonly gait: readonly { itemCode: string }[] };
};

const isSame = (one: Found, other: Found) => one.findingCode === other.findingCode && one.side === other.side;

/** Whether what raised a finding was looked at again; only then can the finding be gone. */
function repeated(found: Found, visit: Visit): boolean {
  if (found.raisedBy.startsWith('gait:'))
    return visit.draft.gait.some((note) => `gait:${note.itemCode}` === found.raisedBy);
  return visit.results.some(
    (row) => row.testCode === found.raisedBy && (row.side === found.side || found.side === 'none'),
  );
}

/** Findings that stand on one of the two dates only. Not looked at again is not gone. */
export function turnedFindings(
  earlier: Visit,
  later: Visit,
): { fresh: Turned[]; gone: Turned[]; open: Turned[] } {
  const told = (found: Found, note: string): Turned => ({
    key: `${found.findingCode} ${found.side}`,
    side: found.side,
    words: found.words,
    note,
  });
  const missing = earlier.findings.filter((one) => !later.findings.some((other) => isSame(one, other)));
  return {
    fresh: later.findings
      .filter((one) => !earlier.findings.some((other) => isSame(one, other)))
      .map((one) =>
        told(one, repeated(one, earlier) ? 'was looked at before, and not found' : 'not looked at before'),
      ),
    gone: missing
      .filter((one) => repeated(one, later))
      .map((one) => told(one, 'looked at again, and not found')),
    open: missing.filter((one) => !repeated(one, later)).map((one) => told(one, 'not looked at again')),
  };
}
