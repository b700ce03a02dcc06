import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

export type Counts = { passed: number; failed: number };

/** vitest's JSON report; a file that could not even load has no test in it, so it counts as one that failed. */
const vitest = z.object({
  success: z.boolean(),
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** Playwright's JSON report. `flaky` cannot be: the configuration allows no retry. */
const playwright = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
  errors: z.array(z.unknown()),
});

/** What a run of vitest reported; at least one failure where it ended badly or reported nothing. */
export function vitestCounts(report: string, exitCode: number): Counts {
  const read = vitest.safeParse(json(report));
  if (!read.success) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests, testResults } = read.data;
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return atLeastOne({ passed, failed: numFailedTests + broken.length }, exitCode);
}

/** What a run of Playwright reported; at least one failure where it ended badly or reported nothing. */
export function playwrightCounts(report: string, exitCode: number): Counts {
  const read = playwright.safeParse(json(report));
  if (!read.success) return { passed: 0, failed: 1 };
  const { expected: passed, unexpected, flaky } = read.data.stats;
  return atLeastOne({ passed, failed: unexpected + flaky + read.data.errors.length }, exitCode);
}

/** A step that either holds or does not, such as the linter. */
export const oneCount = (exitCode: number): Counts => ({
  passed: exitCode === 0 ? 1 : 0,
  failed: exitCode === 0 ? 0 : 1,
});

function atLeastOne({ passed, failed }: Counts, exitCode: number): Counts {
  const missing = passed + failed === 0 || exitCode !== 0;
  return { passed, failed: missing ? Math.max(failed, 1) : failed };
}

function json(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
