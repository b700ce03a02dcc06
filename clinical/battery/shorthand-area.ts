import { type SymptomRegion, symptomRegions } from '../anatomy/regions.data';
import type { AreaWords, ShorthandFault } from './shorthand-entry';
import { faultAt, oneOf, plain, sideWord, type Token } from './shorthand-tokens';

const QUALITIES = ['ache', 'sharp', 'burning', 'tingling', 'numb', 'tight'];
const DEPTHS = ['superficial', 'deep'] as const;

export const isAreaWord = (text: string): boolean => /^(area|map)$/i.test(text);

type Said = Pick<AreaWords, 'quality' | 'depth' | 'intensity'> & { side: AreaWords['side'] | null };

/** `area L soleus central ache 4`: a symptom area of the body map. */
export function parseArea(tokens: readonly Token[]): {
  entry: AreaWords | null;
  faults: readonly ShorthandFault[];
} {
  const faults: ShorthandFault[] = [];
  const [start, ...words] = tokens;
  const said: Said = { side: null, quality: null, depth: null, intensity: null };
  const named = words.filter((token) => !hear(token, said, faults));
  const fitting = regionsFor(named);
  const [region, other] = fitting;
  const at = named[0] ?? start;
  if (at && (!region || named.length === 0))
    faults.push(faultAt(at, 'Which region? Type its name, such as soleus central'));
  else if (at && other) faults.push(faultAt(at, `Which one? ${oneOf(fitting.map((one) => one.code))}`));
  else if (start && region) {
    if (region.middle) said.side ??= 'middle';
    if (!said.side) faults.push(faultAt(start, 'Left or right? Type L or R'));
    else if ((region.middle === true) !== (said.side === 'middle'))
      faults.push(faultAt(start, region.middle ? 'It lies on the midline' : 'Left or right? Type L or R'));
  }
  const { side, ...rest } = said;
  if (faults.length > 0 || !region || !side) return { entry: null, faults };
  return { entry: { kind: 'area', region: region.code, side, ...rest }, faults };
}

/** Takes one word in; false when it is a part of the region's name. */
function hear(token: Token, said: Said, faults: ShorthandFault[]): boolean {
  const word = plain(token.text);
  const side = sideWord(token.text);
  const quality = QUALITIES.find((one) => word.length >= 3 && one.startsWith(word));
  // Deep is also a part of names; superficial is not.
  const depth = DEPTHS.find((one) => one === word);
  if (side === 'both') faults.push(faultAt(token, 'One side for each area: L or R'));
  else if (side) said.side = side;
  else if (word === 'middle') said.side = 'middle';
  else if (/^\d+$/.test(token.text)) {
    said.intensity = Number(token.text);
    if (said.intensity > 10) faults.push(faultAt(token, 'Intensity: a whole number from 0 to 10'));
  } else if (quality) said.quality = quality;
  else if (depth) said.depth = depth;
  else return false;
  return true;
}

function regionsFor(words: readonly Token[]): readonly SymptomRegion[] {
  const wanted = words.map((token) => plain(token.text));
  const exact = symptomRegions.filter((region) => plain(region.code) === wanted.join(''));
  if (exact.length > 0) return exact;
  return symptomRegions.filter((region) => {
    const names = [...region.code.split('-'), ...region.name.split(/[\s,()–]+/)].map(plain);
    return wanted.every((word) => names.some((name) => name.startsWith(word)));
  });
}
