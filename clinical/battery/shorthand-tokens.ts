import type { ShorthandFault } from './shorthand-entry';

/** One word of a line with its place. A quoted text is one word, without its quotes. */
export interface Token {
  text: string;
  from: number;
  to: number;
}

const WORD = /(?:[^\s;"]|"(?:[^"]|"")*"?)+/g;

/** The words of a line in parts, which semicolons and new lines separate. */
export function tokensOf(line: string): Token[][] {
  const parts: Token[][] = [[]];
  let end = 0;
  for (const match of line.matchAll(WORD)) {
    const [text] = match;
    const from = match.index;
    if (/[;\n]/.test(line.slice(end, from))) parts.push([]);
    end = from + text.length;
    parts.at(-1)?.push({ text: unquoted(text), from, to: end });
  }
  return parts.filter((part) => part.length > 0);
}

const unquoted = (text: string): string =>
  text.replace(/"((?:[^"]|"")*)"?/g, (_, inner: string) => inner.replaceAll('""', '"'));

/** A text as one word of a line. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** What counts when words are compared: letters and digits, without case or accents. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('−', '-')
    .replace(/[^a-z0-9]/g, '');

/** A fault at a word. */
export const faultAt = (token: Token, message: string): ShorthandFault => ({
  from: token.from,
  to: token.to,
  word: token.text,
  message,
});

const SIDE_WORDS: Readonly<Record<string, 'left' | 'right' | 'both'>> = {
  l: 'left',
  left: 'left',
  r: 'right',
  right: 'right',
  b: 'both',
  lr: 'both',
  both: 'both',
};

export const sideWord = (text: string): 'left' | 'right' | 'both' | null =>
  SIDE_WORDS[text.toLowerCase()] ?? null;

const GLUED = /^(left|right|both|lr|l|r|b)[:=]?([-−+.,/\d].*)$/i;

/** Parts a side from a value that is typed on to it: `L8.5` is L and 8.5. */
export function withoutGlue(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    const [, side, value] = GLUED.exec(token.text) ?? [];
    if (!side || !value) return [token];
    const at = token.to - value.length;
    return [
      { text: side, from: token.from, to: token.from + side.length },
      { text: value, from: at, to: token.to },
    ];
  });
}

/** “a, b or c”, at most twelve of them. */
export function oneOf(words: readonly string[]): string {
  const shown = words.slice(0, 12);
  const rest = words.length > shown.length ? ' …' : '';
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} or ${last}${rest}`;
}
