import { flagRow } from './open-flags';
import type { FlagSide, OpenFlag, RedFlag, RegionScope, Urgency, WorkScope } from './red-flag';

/** Words of the urgencies for the therapist. */
export const urgencyWords: Record<Urgency, string> = {
  emergency: 'emergency, now',
  'same-day': 'medical check today',
  soon: 'medical check in the next few days',
};

const SIDE_WORDS: Record<FlagSide, string> = {
  left: 'left',
  right: 'right',
  both: 'both sides',
  none: '',
};

/** “Possible clot in a leg, left” */
export function flagInWords({ row, side }: Pick<OpenFlag, 'row' | 'side'>): string {
  return side === 'none' ? row.label : `${row.label}, ${SIDE_WORDS[side]}`;
}

/** The same of a flag as it is stored, also when it is no longer open or has left the table. */
export function storedFlagWords({ flagCode, side }: { flagCode: string; side: FlagSide }): string {
  const row = flagRow(flagCode);
  return row ? flagInWords({ row, side }) : flagCode;
}

const SCOPE_WORDS: Record<Exclude<RegionScope, 'region'>, string> = {
  any: 'anywhere',
  leg: 'of the leg',
  'lower-leg': 'of the lower leg',
  neck: 'of the neck',
  spine: 'of the spine',
};

function placeWords(scope: RegionScope, region: string | null): string {
  if (scope === 'region') return region === null ? 'anywhere (its place was not said)' : `at the ${region}`;
  return SCOPE_WORDS[scope];
}

function sideWords(sameSide: boolean, side: FlagSide): string {
  if (!sameSide || side === 'both') return '';
  return side === 'none' ? ', both sides (no side was said)' : `, ${side} and unsided`;
}

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

function exerciseWords(rule: RedFlag['blocks'], { side, region }: OpenFlag): string | null {
  if (rule === null) return null;
  const what = rule.tags === 'all' ? 'every exercise' : `exercises with ${list(rule.tags)}`;
  return `${what} ${placeWords(rule.region, region)}${sideWords(rule.sameSide, side)}`;
}

const workWords = (scope: WorkScope): string | null =>
  scope === 'all' ? 'hands-on work' : scope.length > 0 ? list(scope.map((one) => one.said)) : null;

/** What an open flag does, in sentences, strictest first: what is held, and what asks for a reason. */
export function effectsInWords(flag: OpenFlag): { blocks: string[]; warns: string[] } {
  const { blocks, warns, newProgram, handsOn } = flag.row;
  const place = `${placeWords(handsOn.region, flag.region)}${sideWords(handsOn.sameSide, flag.side)}`;
  const work = (scope: WorkScope) => {
    const words = workWords(scope);
    return words === null ? null : scope === 'all' ? `${words} ${place}` : words;
  };
  const given = (lines: readonly (string | null)[]) => lines.flatMap((one) => one ?? []);
  const notOffered = work(handsOn.blocks);
  return {
    blocks: given([
      newProgram === 'blocked' ? 'new programs' : null,
      exerciseWords(blocks, flag),
      notOffered === null ? null : `planning ${notOffered}`,
    ]),
    warns: given([
      newProgram === 'warn' ? 'new programs' : null,
      exerciseWords(warns, flag),
      work(handsOn.asksReason),
    ]),
  };
}
