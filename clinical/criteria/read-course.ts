import type { FlagsLeaf, ProgramLeaf } from './criterion';
import { counted, whenInWords } from './criterion-words';
import { type Evidence, type ReadLine, stateOf } from './evidence';

/** None of these flags open, and somebody asked: an unscreened chart without a flag says nothing. */
export function readFlags({ value }: FlagsLeaf, { openFlags, screenedOn, today }: Evidence): ReadLine {
  const open = openFlags.filter(({ code }) => value.includes(code));
  const line = (state: ReadLine['state'], words: string): ReadLine => ({
    state,
    words: `Red flags: ${words}`,
    test: null,
    on: screenedOn,
  });
  if (open.length > 0) return line('not-met', `open: ${open.map(({ words }) => words).join('; ')}`);
  return screenedOn === null
    ? line('not-known', 'none is open, but no screen was answered at a signed visit of this episode')
    : line('met', `none open, screened on ${whenInWords(screenedOn, today)}`);
}

/**
 * How far the program has run. A session counts where something was logged as done; days without a log may hold more,
 * so that too few is only known once these could not make it up.
 */
export function readProgram({ field, value }: ProgramLeaf, { program, today }: Evidence): ReadLine {
  const line = (state: ReadLine['state'], words: string): ReadLine => ({
    state,
    words,
    test: null,
    on: program?.startedOn ?? null,
  });
  if (!program) return line('not-known', 'The program has not begun');
  if (field === 'weeksDone') {
    const weeks = Math.floor(program.ranDays / 7);
    return line(
      stateOf(weeks >= value),
      `${counted(weeks, 'whole week')} since ${whenInWords(program.startedOn, today)}, pauses left out; needs ${value}`,
    );
  }
  const { done, untold } = program.sessions;
  const more = untold === 0 ? '' : `, ${untold} more not told`;
  return line(
    stateOf(done >= value ? true : done + untold < value ? false : null),
    `${counted(done, 'session')} logged in this phase${more}; needs ${value}`,
  );
}

/** Days of the present phase against its least; null where it has none. */
export function readDays(minimumDays: number | null, { program }: Evidence): ReadLine | null {
  if (minimumDays === null) return null;
  const days = program?.phaseDays ?? 0;
  return {
    state: stateOf(program === null ? null : days >= minimumDays),
    words: `day ${days} of at least ${minimumDays}, pauses left out`,
    test: null,
    on: program?.phaseSince ?? null,
  };
}
