import 'server-only';
import { pinViewWithCode } from '@/clinical/anatomy/pin-places';
import { type Examination, isOwn } from '../draft/loaders';
import { placeInWords, placeOfRow, scoreOfRow } from './format';
import type { KnownPin, NamedPin } from './types';

/** The pins that an examination scored, named. */
export function pinsOf({ draft, pins }: Examination): NamedPin[] {
  return draft.pins.flatMap((entry) => {
    const pin = pins.find((one) => one.id === entry.id);
    if (!pin) return [];
    const { place: _, ...score } = entry;
    return [{ ...placeOfRow(pin), ...score }];
  });
}

/** The pins that one examination of the patient scored, named. */
export function pinsAt(assessmentId: string, { pins, scores }: Examination): NamedPin[] {
  return scores.flatMap((score) => {
    const pin = pins.find((one) => one.id === score.triggerPointId);
    return pin && score.assessmentId === assessmentId
      ? [{ ...placeOfRow(pin), id: pin.id, ...scoreOfRow(score) }]
      : [];
  });
}

/** The pins of earlier signed visits, with what their tenderness was; they wait to be scored again. */
export function pinHistories(assessmentId: string, { pins, scores }: Examination): KnownPin[] {
  const earlier = scores.filter((one) => one.assessmentId !== assessmentId && one.status === 'signed');
  const visits = [...new Map(earlier.map((one) => [one.assessmentId, one.examinedOn]))];
  const [first, last] = [visits[0], visits.at(-1)];
  const shown = visits.length > 1 ? [first, last] : [last];
  return pins.flatMap((pin) => {
    if (isOwn(pin.id, assessmentId, scores) || !pinViewWithCode(pin.view)) return [];
    return [
      {
        id: pin.id,
        ...placeOfRow(pin),
        where: placeInWords(pin),
        last: lastScore(pin.id, earlier),
        earlier: shown.flatMap((visit) => {
          if (!visit) return [];
          const score = earlier.find((one) => one.assessmentId === visit[0] && one.triggerPointId === pin.id);
          return [
            { examinedOn: visit[1], scored: score !== undefined, tenderness: score?.tenderness ?? null },
          ];
        }),
      },
    ];
  });
}

/** What the last of these visits that asked about a pin found at it. */
function lastScore(pinId: string, scores: Examination['scores']): KnownPin['last'] {
  const score = scores.findLast((one) => one.triggerPointId === pinId);
  if (!score) return null;
  const { answers, tenderness } = scoreOfRow(score);
  return { answers, tenderness };
}
