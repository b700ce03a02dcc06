/** How well one typed word fits one known word. */
const EXACT = 1;
const PREFIX = 0.8;
const ONE_EDIT = 0.5;
/** Shorter words are too alike: “calf” and “half”. */
const LEAST_LENGTH_FOR_A_TYPO = 5;

/** Lower case, without accents, split at everything that is neither letter nor digit. */
export function wordsOf(text: string): string[] {
  return plainText(text)
    .split(' ')
    .filter((word) => word !== '');
}

/** One comparable form of a text: “Gastrocnémius, médial” becomes “gastrocnemius medial”. */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a list of texts says again and again is worked out once; forgotten when it grows past what lists hold. */
export function remembered<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = work(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, made);
    return made;
  };
}
const MOST_REMEMBERED = 4096;

/** 0 for no match; a whole word beats its beginning, and its beginning beats one slip of the finger. */
export function matchWord(typed: string, known: string): number {
  if (known === typed || known === singular(typed)) return EXACT;
  if (known.startsWith(typed)) return PREFIX;
  if (typed.length < LEAST_LENGTH_FOR_A_TYPO || !beginsAlike(typed, known)) return 0;
  if (withinOneEditOfAPrefix(typed, known)) return ONE_EDIT;
  return 0;
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** One slip leaves one of the first two letters where it was, or moves it by one: sorts out nearly all words at once. */
function beginsAlike(typed: string, known: string): boolean {
  return typed[0] === known[0] || typed[1] === known[1] || typed[0] === known[1] || typed[1] === known[0];
}

function withinOneEditOfAPrefix(typed: string, known: string): boolean {
  return [-1, 0, 1].some((change) => {
    const length = typed.length + change;
    return length <= known.length && withinOneEdit(typed, known.slice(0, length));
  });
}

/** One letter more, less or other, or two neighbours exchanged. */
function withinOneEdit(left: string, right: string): boolean {
  if (left === right) return true;
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  const rest = (text: string, from: number) => text.slice(from);
  return (
    rest(left, at + 1) === rest(right, at + 1) ||
    rest(left, at + 1) === rest(right, at) ||
    rest(left, at) === rest(right, at + 1) ||
    (left[at] === right[at + 1] && left[at + 1] === right[at] && rest(left, at + 2) === rest(right, at + 2))
  );
}
