import { expect, test } from 'vitest';
import { type Complaint, lint } from '../../support/biome';

/** A rule that the product leans on: what it must catch, and the rightful twin that it must let pass. */
type Rule = { rule: RegExp; file: string; caught: string; passes: string };
const rule = (pattern: RegExp, file: string, caught: string, passes: string): Rule => ({
  rule: pattern,
  file,
  caught,
  passes,
});

const RULES: Rule[] = [
  rule(
    /cannot read require/,
    'lib/a.ts',
    "export const a = require('pg');",
    "import a from './a';\nexport const b = a;",
  ),
  rule(
    /cannot read import\('…'\) in a type/,
    'app/a.ts',
    "export type A = import('@/db/scope').Scope;",
    "import type { A } from '@/lib/a';\nexport type B = A;",
  ),
  rule(
    /takes a literal path/,
    'app/a.ts',
    'export const a = (name: string) => import(name);',
    "export const a = () => import('@/lib/a');",
  ),
  rule(
    /takes a literal path/,
    'wording/a.ts',
    'export const a = (name: string) => import(`../db/$'.concat('{name}`);'),
    'export const a = (locale: string) => import(`./$'.concat('{locale}.json`);'),
  ),
  rule(
    /style attribute/,
    'app/a.tsx',
    "export const A = () => <p style={{ color: 'red' }}>a</p>;",
    'export const A = () => <p>a</p>;',
  ),
  rule(
    /style attribute/,
    'app/a.tsx',
    'export const A = (p: { s: object }) => <B style={p.s} />;',
    'export const A = () => <B styled />;',
  ),
  rule(
    /refuses a style attribute/,
    'features/diary/components/a.tsx',
    "export const a = (e: HTMLElement) => e.setAttribute('style', 'top: 0');",
    "export const a = (e: HTMLElement) => e.style.setProperty('top', '0');",
  ),
  rule(
    /CSS module/,
    'app/a.tsx',
    'export const A = () => <style>{"p{}"}</style>;',
    'export const A = () => <p>a</p>;',
  ),
  rule(
    /audits a chart/,
    'app/a.tsx',
    'export const A = () => <Link href="/" prefetch={true} />;',
    'export const A = () => <Link href="/" prefetch={false} />;',
  ),
  rule(
    /audits a chart/,
    'app/a.tsx',
    'export const A = () => <Link href="/" prefetch />;',
    'export const A = () => <Link href="/" />;',
  ),
  rule(
    /no clock/,
    'clinical/a.ts',
    'export const a = () => new Date();',
    'export const a = (at: number) => new Date(at);',
  ),
  rule(
    /no clock/,
    'clinical/a.ts',
    'export const a = () => Date.now();',
    'export const a = (now: () => number) => now();',
  ),
  rule(
    /no chance/,
    'clinical/a.ts',
    'export const a = () => Math.random();',
    'export const a = () => Math.round(0.5);',
  ),
  rule(
    /types only/,
    'features/diary/components/a.tsx',
    "'use client';\nimport { shape } from '../schema';\nexport const a = shape;",
    "'use client';\nimport type { Shape } from '../schema';\nexport type A = Shape;",
  ),
  rule(
    /types only/,
    'features/diary/client/a.ts',
    "/** Why. */\n'use client';\nimport { z } from 'zod';\nexport const a = z;",
    "import { shape } from '../schema';\nexport const a = shape;",
  ),
  rule(/noExplicitAny/, 'lib/a.ts', 'export const a = (b: any) => b;', 'export const a = (b: unknown) => b;'),
  rule(
    /noNonNullAssertion/,
    'lib/a.ts',
    'export const a = (b?: string) => b!;',
    "export const a = (b?: string) => b ?? '';",
  ),
  rule(
    /noUnsafeTypeAssertion/,
    'lib/a.ts',
    'export const a = (b: unknown) => b as string;',
    "export const a = ['b'] as const;",
  ),
  rule(
    /noFloatingPromises/,
    'lib/a.ts',
    'const save = async () => 1;\nexport const a = () => {\n  save();\n};',
    'const save = async () => 1;\nexport const a = async () => {\n  await save();\n};',
  ),
  rule(
    /useExhaustiveSwitchCases/,
    'lib/a.ts',
    "type Side = 'left' | 'right';\nexport function a(side: Side) {\n  switch (side) {\n    case 'left':\n      return 1;\n  }\n}",
    "type Side = 'left' | 'right';\nexport function a(side: Side) {\n  switch (side) {\n    case 'left':\n      return 1;\n    case 'right':\n      return 2;\n  }\n}",
  ),
  rule(/noConsole/, 'features/diary/format.ts', "console.info('a');", 'export const a = 1;'),
  rule(/noConsole/, 'lib/a.ts', "console.info('a');", "import { log } from './log';\nexport const a = log;"),
  rule(
    /noProcessEnv/,
    'features/diary/format.ts',
    'export const a = process.env.HOME;',
    "import { env } from '@/lib/env';\nexport const a = env;",
  ),
  rule(/noDefaultExport/, 'components/a.tsx', 'export default 1;', 'export const a = 1;'),
  rule(
    /noExcessiveLinesPerFile/,
    'lib/a.ts',
    `export const a = [\n${'  1,\n'.repeat(300)}];`,
    'export const a = 1;',
  ),
  rule(
    /noUndeclaredDependencies/,
    'lib/a.ts',
    "import a from 'left-pad';\nexport const b = a;",
    "import { v7 } from 'uuid';\nexport const b = v7;",
  ),
];

const numbered = (file: string, at: number) => file.replace(/\.tsx?$/, (end) => `-${at}${end}`);
const lintAll = (pick: (rule: Rule) => string) =>
  lint(new Map(RULES.map((rule, at) => [numbered(rule.file, at), pick(rule)])));
const caught = lintAll((rule) => rule.caught);
const passed = lintAll((rule) => rule.passes);

test.each(RULES.map((rule, at) => ({ ...rule, at })))('$rule catches $caught', ({ rule, file, at }) => {
  const hits = (all: Complaint[]) =>
    all.filter((one) => one.file === numbered(file, at) && rule.test(`${one.rule} ${one.message}`));
  expect(hits(caught)).toHaveLength(1);
  expect(hits(passed)).toEqual([]);
});

test('a command may print', () => {
  expect(lint(new Map([['bin/a.ts', "console.info('a');"]]))).toEqual([]);
});

test('two modules that import each other are caught, by their types alone too', () => {
  const ring = new Map([
    ['lib/a.ts', "import type { B } from './b';\nexport type A = { b: B };"],
    ['lib/b.ts', "import type { A } from './a';\nexport type B = { a: A };"],
    ['lib/c.ts', "import type { A } from './a';\nexport type C = { a: A };"],
  ]);
  const cycles = lint(ring).filter((one) => one.rule.endsWith('noImportCycles'));
  expect(cycles.map((one) => one.file).sort()).toEqual(['lib/a.ts', 'lib/b.ts']);
});

test('a table of data may be long', () => {
  const long = `export const rows = [\n${'  1,\n'.repeat(400)}];\n`;
  expect(lint(new Map([['clinical/library/rows.data.ts', long]]))).toEqual([]);
});
