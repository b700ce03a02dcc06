import type { FlagSide, OpenFlag, RedFlag } from './red-flag';
import { redFlags } from './red-flags.data';

const rows: ReadonlyMap<string, RedFlag> = new Map(redFlags.map((row) => [row.code, row]));

/** The row of a flag's code; undefined for a code that is not in the table. */
export const flagRow = (code: string): RedFlag | undefined => rows.get(code);

type Stored = { readonly flagCode: string; readonly side: FlagSide; readonly regionCode: string | null };

/** Flags as they are stored, each with its row, most urgent first. */
export function openFlagsOf<Flag extends Stored>(stored: readonly Flag[]): (Flag & OpenFlag)[] {
  const rank = { emergency: 0, 'same-day': 1, soon: 2 } as const;
  return stored
    .flatMap((flag) => {
      const row = rows.get(flag.flagCode);
      return row ? [{ ...flag, row, region: flag.regionCode }] : [];
    })
    .sort((one, other) => rank[one.row.urgency] - rank[other.row.urgency]);
}
