import { dirname, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lint } from '../../support/biome';
import { FORMS, MAY_IMPORT, MODULES } from './walls.data';

const WALL = 'lint/style/noRestrictedImports';
const rooms = Object.entries(MAY_IMPORT);

/** Writes one file per room that imports every module, one a line, and gives the lines that were refused. */
function refusedBy(write: (from: string, to: string, line: number) => string) {
  const text = (from: string) => MODULES.map((to, line) => write(from, to, line)).join('\n');
  const files = new Map(rooms.map(([from]) => [from, text(from)]));
  const said = lint(files).filter((one) => one.rule === WALL);
  return (from: string) => said.filter((one) => one.file === from).map((one) => MODULES[one.line - 1]);
}

describe.each(Object.entries(FORMS))('an import %s', (_, form) => {
  const refused = refusedBy((_from, to, line) => form(to, line));

  test.each(rooms)('from %s is refused where the table says so, and passes where it may', (from, may) => {
    expect(refused(from).sort()).toEqual(MODULES.filter((to) => !may.includes(to)).sort());
  });
});

describe('a relative import', () => {
  const path = (from: string, to: string) => {
    const way = relative(dirname(from), to.replace('@/', ''));
    return way.startsWith('.') ? way : `./${way}`;
  };
  const refused = refusedBy((from, to) => (to.startsWith('@/') ? `import '${path(from, to)}';` : ''));

  test.each(rooms)('from %s goes nowhere that its alias may not', (from, may) => {
    const near = from.startsWith('features/session/') ? '@/features/session/' : `@/${from}`;
    const ours = MODULES.filter((to) => to.startsWith('@/') && !to.startsWith(near) && !may.includes(to));
    expect(ours.filter((to) => !refused(from).includes(to))).toEqual([]);
  });

  test('inside one room passes', () => {
    const near = new Map([
      [
        'features/diary/components/pain-form.tsx',
        "import '../schema';\nimport '../client/outbox';\nimport './day';",
      ],
      ['features/assessments/trigger-points/actions.ts', "import '../schema';\nimport './format';"],
      ['clinical/dose/read.ts', "import '../pain/trend';\nimport './unit';"],
      ['db/queries/diary.ts', "import '../schema/diary';\nimport './audit';"],
      ['bin/bench/measure.ts', "import './load';"],
      ['bin/bench.ts', "import './bench/load';"],
    ]);
    expect(lint(near).filter((one) => one.rule === WALL)).toEqual([]);
  });
});

test('every refusal says, in words of ours, where the code belongs', () => {
  const text = MODULES.map((to) => `import '${to}';`).join('\n');
  const said = lint(new Map(rooms.map(([from]) => [from, text]))).filter((one) => one.rule === WALL);
  const places = /\b(db|clinical|lib|features|components|bin|wording|alias|requests|schema)\b/;
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((one) => !places.test(one.message))).toEqual([]);
});

test('a query may name the type of its transaction, and may not open one', () => {
  const lines = [
    "import type { AccountTx } from '@/db/account'; export type A = AccountTx;",
    "import type { Tx } from '../transaction'; export type B = Tx;",
    "import { withAccount } from '@/db/account'; export const a = withAccount;",
    "import { mintScope as AccountTx } from '../account'; export const b = AccountTx;",
    "import * as door from '@/db/account'; export const c = door;",
    "import { inTransaction } from '../transaction'; export const d = inTransaction;",
  ];
  const said = lint(new Map([['db/queries/diary.ts', lines.join('\n')]])).filter((one) => one.rule === WALL);
  expect(said.map((one) => one.line).sort()).toEqual([3, 4, 5, 6]);
});
