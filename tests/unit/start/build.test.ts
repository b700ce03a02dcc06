import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildInputs } from '@/bin/start/build';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'soleus-build-'));
  mkdirSync(join(root, 'app/api'), { recursive: true });
  writeFileSync(join(root, 'app/page.tsx'), 'one');
  writeFileSync(join(root, 'package-lock.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

it.each([
  ['a change of a page', () => writeFileSync(join(root, 'app/page.tsx'), 'two')],
  ['a new file', () => writeFileSync(join(root, 'app/api/route.ts'), '')],
  ['a change of the lockfile', () => writeFileSync(join(root, 'package-lock.json'), '{"a":1}')],
  ['a new proxy', () => writeFileSync(join(root, 'proxy.ts'), '')],
])('%s makes a build stale', (_, change) => {
  const before = buildInputs(root);
  change();
  expect(buildInputs(root)).not.toBe(before);
});

it.each([
  ['a fresh checkout’s times', () => utimesSync(join(root, 'app/page.tsx'), 1, 1)],
  ['a change of the tests', () => writeFileSync(join(root, 'tests.ts'), '')],
])('%s do not', (_, change) => {
  const before = buildInputs(root);
  change();
  expect(buildInputs(root)).toBe(before);
});
