import { type WellsCode, wellsItems } from './wells.data';

export type ScreenWord = 'yes' | 'no' | 'not-sure';
export type WellsAnswers = Readonly<Partial<Record<WellsCode, ScreenWord>>>;

/** From this many points on the two-level score calls a clot likely (Wells 2003, doi:10.1056/NEJMoa023153; NICE NG158). */
const WELLS_LIKELY = 2;

export interface Wells {
  /** Answered yes or no. */
  known: number;
  of: number;
  /** Lowest and highest score that the answers still allow; the same once every question has a yes or a no. */
  lowest: number;
  highest: number;
  /** `open`: the answers that are missing could still decide it. Null before any answer. */
  level: 'likely' | 'unlikely' | 'open' | null;
}

/** The two-level score, −2 to 9. An unanswered question and “not sure” are unknown, never zero. */
export function wellsScore(answers: WellsAnswers): Wells {
  let [known, lowest, highest] = [0, 0, 0];
  for (const { code, points } of wellsItems) {
    const answer = answers[code];
    const isKnown = answer === 'yes' || answer === 'no';
    known += isKnown ? 1 : 0;
    const [least, most] = answer === 'yes' ? [points, points] : answer === 'no' ? [0, 0] : span(points);
    lowest += least;
    highest += most;
  }
  return { known, of: wellsItems.length, lowest, highest, level: levelOf(answers, lowest, highest) };
}

const span = (points: number): readonly [number, number] => (points < 0 ? [points, 0] : [0, points]);

function levelOf(answers: WellsAnswers, lowest: number, highest: number): Wells['level'] {
  if (Object.values(answers).every((answer) => answer === undefined)) return null;
  if (lowest >= WELLS_LIKELY) return 'likely';
  return highest < WELLS_LIKELY ? 'unlikely' : 'open';
}

const NEVER_CLEARS =
  'The score never clears a clot: any suspicion goes to medical assessment today. Watch for more swelling, warmth, colour or pain in the leg; breathlessness, chest pain or coughing blood is an emergency.';

/** The score in words. Whatever it is, it ends in what to watch for. */
export function wellsInWords(answers: WellsAnswers): string {
  const { known, of, lowest, highest, level } = wellsScore(answers);
  if (level === null) return `Not scored. ${NEVER_CLEARS}`;
  const points = (score: number) => `${score < 0 ? `−${-score}` : score}`;
  const said =
    lowest === highest
      ? `${points(lowest)} ${Math.abs(lowest) === 1 ? 'point' : 'points'}`
      : `between ${points(lowest)} and ${points(highest)} points, ${known} of ${of} answered`;
  const words = {
    likely: '2 or more: a clot counts as likely',
    unlikely: 'under 2, which the score calls unlikely; the leg is checked all the same',
    open: 'not decided by these answers',
  };
  return `Two-level score: ${said} (${words[level]}). ${NEVER_CLEARS}`;
}
