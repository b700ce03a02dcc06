import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../../support/tree';

const pathsShape = z.record(z.string(), z.string());
const actionsShape = z.object({
  node: z.record(
    z.string(),
    z.object({ filename: z.string(), exportedName: z.string(), workers: z.record(z.string(), z.unknown()) }),
  ),
});

/** Made by Next itself: no page of ours, and nothing that depends on who asks. */
const NEXT_OWN = ['/_not-found/page', '/_global-error/page', '/icon.svg/route'];

const build = (file: string): unknown => JSON.parse(readFileSync(join(root, '.next/server', file), 'utf8'));

/** Every page and route handler of the build, by the key that Next gives it: '/(clinic)/caseload/page'. */
export const builtRoutes = (): string[] =>
  Object.keys(pathsShape.parse(build('app-paths-manifest.json')))
    .filter((key) => !NEXT_OWN.includes(key))
    .sort();

export type BuiltAction = { name: string; id: string; pages: string[] };

/** Every server action of the build: its file and name, its id on the wire, and the pages that carry it. */
export const builtActions = (): BuiltAction[] =>
  Object.entries(actionsShape.parse(build('server-reference-manifest.json')).node)
    .map(([id, { filename, exportedName, workers }]) => ({
      name: `${filename.replace(/\.tsx?$/, '')}#${exportedName}`,
      id,
      pages: Object.keys(workers).map((worker) => worker.replace(/^app/, '')),
    }))
    .sort((one, other) => one.name.localeCompare(other.name));
