import { symptomRegions } from '../anatomy/regions.data';
import type { BodySide } from './rule';
import type { AreaWords, ShorthandFault } from './shorthand-entry';
import { faultAt, oneOf, plain, sideWord, type Token } from './shorthand-tokens';

const QUALITIES = ['ache', 'sharp', 'burning', 'tingling', 'numb', 'tight'];

export const isAreaWord = (text: string): boolean => /^(area|map)$/i.test(text);

/** `area L soleus-central ache 4`: a symptom area of the body map. */
export function parseArea(tokens: readonly Token[]): {
  entry: AreaWords | null;
  faults: readonly ShorthandFault[];
} {
  const faults: ShorthandFault[] = [];
  const [start] = tokens;
  let side: BodySide | null = null;
  let intensity: number | null = null;
  let quality: string | null = null;
  const named: Token[] = [];
  for (const token of tokens.slice(1)) {
    const word = plain(token.text);
    const given = sideWord(token.text);
    const begun = QUALITIES.filter((one) => word.length >= 3 && one.startsWith(word));
    if (given === 'both') faults.push(faultAt(token, 'One side for each area: L or R'));
    else if (given) side = given;
    else if (/^\d+$/.test(token.text)) {
      intensity = Number(token.text);
      if (intensity > 10) faults.push(faultAt(token, 'Intensity: a whole number from 0 to 10'));
    } else if (begun[0]) quality = begun[0];
    else named.push(token);
  }
  const fitting = regionsFor(named);
  const [region, other] = fitting;
  const at = named[0] ?? start;
  if (at && (!region || named.length === 0))
    faults.push(faultAt(at, 'Which region? Type its name, such as soleus central'));
  else if (at && other) faults.push(faultAt(at, `Which one? ${oneOf(fitting.map((one) => one.code))}`));
  if (start && !side) faults.push(faultAt(start, 'Left or right? Type L or R'));
  if (faults.length > 0 || !region || !side) return { entry: null, faults };
  return { entry: { kind: 'area', region: region.code, side, quality, intensity }, faults };
}

function regionsFor(words: readonly Token[]) {
  const wanted = words.map((token) => plain(token.text));
  const exact = symptomRegions.filter((region) => plain(region.code) === wanted.join(''));
  if (exact.length > 0) return exact;
  return symptomRegions.filter((region) => {
    const names = [...region.code.split('-'), ...region.name.split(/[\s,()–]+/)].map(plain);
    return wanted.every((word) => names.some((name) => name.startsWith(word)));
  });
}
