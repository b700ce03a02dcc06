import { scoreChange } from '@/clinical/measures/change';
import { errorInWords, points, scoreInWords, sizeInWords } from '@/clinical/measures/measure-words';
import { measureWithCode } from '@/clinical/measures/measures.data';
import { dayInWords } from '@/clinical/time/day-words';
import type { MeasureAnswerRow } from '@/db/queries/outcomes';
import type { CompareLine } from '../types';

type Answer = Pick<MeasureAnswerRow, 'assessmentId' | 'measureCode' | 'side' | 'answeredOn' | 'score'>;
type VisitOn = { readonly id: string; readonly examinedOn: string };

/** The answer that belongs to a visit: given at it, else the last one up to its day and after `since`. */
function answerAt(answers: readonly Answer[], visit: VisitOn, since: string | null): Answer | null {
  const own = answers.findLast((one) => one.assessmentId === visit.id);
  const upTo = answers.findLast(
    (one) => one.answeredOn <= visit.examinedOn && (since === null || one.answeredOn > since),
  );
  return own ?? upTo ?? null;
}

const WORDS = {
  real: 'real change',
  'within-error': 'within error',
  'error-unknown': 'error unknown',
} as const;

/** Outcome measures on two dates: the change against the error of the measure, and what size it reaches. */
export function compareMeasures(answers: readonly Answer[], earlier: VisitOn, later: VisitOn): CompareLine[] {
  const asked = new Map(answers.map((one) => [`${one.measureCode} ${one.side ?? ''}`, one]));
  return [...asked].flatMap(([key, { measureCode, side }]): CompareLine[] => {
    const measure = measureWithCode(measureCode);
    if (!measure) return [];
    const own = answers.filter((one) => one.measureCode === measureCode && one.side === side);
    const was = answerAt(own, earlier, null);
    const is = answerAt(own, later, earlier.examinedOn);
    if (!was && !is) return [];
    const said = (answer: Answer | null) =>
      answer && `${scoreInWords(measure, answer.score)} (${dayInWords(answer.answeredOn)})`;
    const change = was && is && scoreChange(measure, was.score, is.score);
    const verdict = !change || change.real === null ? 'error-unknown' : change.real ? 'real' : 'within-error';
    const line = {
      key: `measure ${key}`,
      group: 'Measures',
      name: measure.name,
      side: side ?? ('none' as const),
      method: 'told by the patient',
      was: said(was),
      is: said(is),
      otherSide: null,
    };
    if (!change || !was || !is) {
      const missing = is
        ? 'not answered at the earlier date'
        : 'not answered again: blank is not “no change”';
      const kind = was && is ? 'answer' : is ? 'first-time' : 'not-repeated';
      return [
        {
          ...line,
          kind,
          change: null,
          turn: null,
          verdict: kind === 'answer' ? 'each is a change itself' : missing,
          basis: '',
        },
      ];
    }
    const sign = change.difference > 0 ? '+' : '';
    return [
      {
        ...line,
        kind: 'change',
        turn: verdict === 'real' && change.direction !== 'same' ? change.direction : null,
        verdict: WORDS[verdict],
        basis: [
          measure.error ? errorInWords(measure.error) : 'no error published',
          sizeInWords(measure, change),
        ]
          .filter(Boolean)
          .join('; '),
        change: {
          earlier: was.score,
          later: is.score,
          unit: 'points',
          change: change.difference,
          verdict,
          band: measure.error?.band ?? null,
          error: null,
          words: {
            values: `${scoreInWords(measure, was.score)} → ${scoreInWords(measure, is.score)}`,
            change: change.difference === 0 ? 'no change' : `${sign}${points(change.difference)} points`,
            verdict: WORDS[verdict],
            basis: '',
          },
        },
      },
    ];
  });
}
