import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ourFiles, root } from '../../support/tree';
import { misplaced } from './file-names';

test('every file of the product has a name and a place that the house knows', () => {
  const wrong = ourFiles().flatMap((path) => (misplaced(path) ? [`${path}: ${misplaced(path)}`] : []));
  expect(wrong).toEqual([]);
});

test.each([
  'helpers.ts',
  'src/app.ts',
  'lib/utils.ts',
  'features/diary/index.ts',
  'features/diary/service.ts',
  'features/diary/queries.ts',
  'features/diary/viewer.ts',
  'features/diary/painForm.ts',
  'features/diary/components/PainForm.tsx',
  'features/widgets/loaders.ts',
  'db/queries/helpers.ts',
])('refuses %s', (path) => {
  expect(misplaced(path)).not.toBeNull();
});

test.each([
  'proxy.ts',
  'app/(clinic)/patients/[patientId]/page.tsx',
  'app/tokens.css',
  'features/diary/actions.ts',
  'features/diary/policy.test.ts',
  'features/diary/client/outbox.ts',
  'features/diary/components/pain-form.module.css',
  'features/assessments/trigger-points/loaders.ts',
  'features/session/viewer.ts',
  'clinical/library/exercises.data.ts',
  'db/migrations/0000_start.sql',
])('has a place for %s', (path) => {
  expect(misplaced(path)).toBeNull();
});

test('the median file of code stays near 60 lines', () => {
  const code = ourFiles().filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.data.ts'));
  const lines = code
    .map((path) => readFileSync(join(root, path), 'utf8').split('\n').length)
    .sort((a, b) => a - b);
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(80);
});
