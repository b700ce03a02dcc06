import type { BodySide } from './rule';
import type { PointWords, ShorthandFault } from './shorthand-entry';
import { faultAt, plain, sideWord, type Token } from './shorthand-tokens';
import type { TriggerPointAnswers } from './trigger-point-status';

const POINT = /^(sol|gas)?[a-z]*-?trp-?(\d+)?$/i;

/** Numbers that the muscles have described points for; a point elsewhere is set on the map. */
const MOST = { soleus: 3, gastrocnemius: 4 } as const;
type Muscle = keyof typeof MOST;

const UNDERSTOOD =
  'L or R, sol or gas with a number (trp1), 0 to 10, active, latent, band, spot, refers, known, and no- before any of the last four';

const WORDS: Readonly<Record<string, keyof TriggerPointAnswers>> = {
  band: 'tautBand',
  tautband: 'tautBand',
  spot: 'sensitiveSpot',
  refers: 'referral',
  referral: 'referral',
  referred: 'referral',
  known: 'recognised',
  recognised: 'recognised',
  recognized: 'recognised',
};

export const isPointWord = (text: string): boolean => POINT.test(text);

/** `sol trp1 L active 7`, `trp s2 L 5 band refers known`: order and case do not matter. */
export function parsePoint(tokens: readonly Token[]): {
  entry: PointWords | null;
  faults: readonly ShorthandFault[];
} {
  const faults: ShorthandFault[] = [];
  const read: Read = { muscle: null, number: null, label: null, side: null, tenderness: null };
  const answers: TriggerPointAnswers = {
    tautBand: null,
    sensitiveSpot: null,
    referral: null,
    recognised: null,
  };
  const [start] = tokens;
  for (const token of tokens) {
    const word = plain(token.text);
    const point = POINT.exec(token.text);
    const side = sideWord(token.text);
    const answer = WORDS[word.replace(/^(no|not)/, '')] ?? WORDS[word];
    const pin = /^pin=(.+)$/i.exec(token.text)?.[1];
    if (pin) read.label = pin.trim().toUpperCase();
    else if (point) {
      if (point[1]) read.muscle = muscleOf(point[1].toLowerCase());
      if (point[2]) read.number = Number(point[2]);
    } else if (side === 'both') faults.push(faultAt(token, 'One side for each point: L or R'));
    else if (side) read.side = side;
    else if (muscleOf(word)) read.muscle = muscleOf(word);
    else if (/^\d+$/.test(token.text)) {
      const value = Number(word);
      if (value > 10) faults.push(faultAt(token, 'Tenderness: a whole number from 0 to 10'));
      else read.tenderness = value;
    } else if (word === 'active' || word === 'latent') {
      Object.assign(answers, { tautBand: true, sensitiveSpot: true, referral: true });
      answers.recognised = word === 'active';
    } else if (answer) answers[answer] = !/^no/.test(word);
    else if (/^[a-z]{1,3}\d{1,3}$/i.test(token.text)) read.label = token.text.toUpperCase();
    else if (word === 'tender' || word === 'tenderonly')
      faults.push(faultAt(token, 'Tender only is computed: type no-band, no-spot or no-refers'));
    else faults.push(faultAt(token, `Not understood here. Understood: ${UNDERSTOOD}`));
  }
  const name = nameOf(read);
  if (start && !name) faults.push(faultAt(start, nameFault(read)));
  if (start && !read.side) faults.push(faultAt(start, 'Left or right? Type L or R'));
  const said = read.tenderness !== null || Object.values(answers).some((answer) => answer !== null);
  if (start && !said) faults.push(faultAt(start, `What was found? ${UNDERSTOOD}`));
  if (faults.length > 0 || !name || !read.side) return { entry: null, faults };
  return {
    entry: { kind: 'point', name, side: read.side, answers, tenderness: read.tenderness },
    faults,
  };
}

function muscleOf(word: string): Muscle | null {
  if (word.length < 3) return null;
  if ('soleus'.startsWith(word)) return 'soleus';
  return 'gastrocnemius'.startsWith(word) || word === 'gastroc' ? 'gastrocnemius' : null;
}

interface Named {
  muscle: Muscle | null;
  number: number | null;
  label: string | null;
}

interface Read extends Named {
  side: BodySide | null;
  tenderness: number | null;
}

function nameOf({ muscle, number, label }: Named): PointWords['name'] | null {
  if (label && !number) return { label };
  return muscle && number && number <= MOST[muscle] ? { muscle, number } : null;
}

function nameFault({ muscle, number }: Named): string {
  if (!number) return 'Which point? Type trp1, or the name of its pin (s1)';
  if (!muscle) return 'Soleus or gastrocnemius? Type sol or gas';
  return `The ${muscle} has points 1 to ${MOST[muscle]}`;
}
