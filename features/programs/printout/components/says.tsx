import type { Saying } from '../types';

/** Words with the language they are in, where it is not the sheet's; what somebody wrote takes its own direction. */
export function Says({ saying, lang }: { saying: Saying; lang: string }) {
  return saying.map(({ text, lang: own, bold }, at) => {
    const Tag = bold ? 'b' : 'span';
    // What is in no known language may run either way: `dir` keeps its signs to itself.
    const apart = own === lang ? {} : { lang: own ?? undefined, dir: 'auto' };
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of a line have no other order than their own
      <Tag key={at} {...apart}>
        {text}
      </Tag>
    );
  });
}

/** Lines, each a paragraph. */
export function Lines({ lines, lang }: { lines: readonly Saying[]; lang: string }) {
  return lines.map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is drawn once
    <p key={at}>
      <Says saying={line} lang={lang} />
    </p>
  ));
}
