/** How a body is held, in the order in which a list offers it. */
export const postures = [
  'lying on the back',
  'lying on the side',
  'lying face down',
  'hands and knees',
  'sitting',
  'kneeling',
  'standing on one leg',
  'standing',
  'walking or running',
] as const;
export type Posture = (typeof postures)[number];

/** The words by which a described position is known. */
const signs: ReadonlyArray<readonly [Posture, RegExp]> = [
  [
    'lying on the back',
    /\bon the back\b(?! of)|or lying\b|lying or\b|lying with the roller|lying, thick|bridge|blades on a bench/,
  ],
  ['lying on the side', /side-lying|lying on the \w+ side|lying on the side|side plank/],
  ['lying face down', /face down|on forearms and toes|hands and toes/],
  ['hands and knees', /hands and knees/],
  ['sitting', /sitting|seated/],
  ['kneeling', /kneeling/],
  [
    'standing on one leg',
    /(?:^|standing |, )(?:on )?one leg\b(?! out)|one forefoot|outside leg|runner's stance/,
  ],
  ['walking or running', /running|walking|jogging|treadmill/],
];

/**
 * The postures that a described position names: “lying or sitting” names two. Standing is what is left where none
 * is named (“facing a step”), and standing on one leg is the narrower word for it.
 */
export function posturesOf(position: string): Posture[] {
  const text = position.toLowerCase();
  const named = signs.flatMap(([posture, sign]) => (sign.test(text) ? [posture] : []));
  const stands = named.length === 0 || (/\bstanding\b/.test(text) && !named.includes('standing on one leg'));
  return stands ? [...named, 'standing'] : named;
}
