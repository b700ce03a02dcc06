import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every file of ours, by its path from the root: what .gitignore names is not ours. */
export function ourFiles(folder = root): string[] {
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n');
  const ours = (name: string) => {
    // A line that begins with a slash means the root alone.
    const named = folder === root ? [name, `${name}/`, `/${name}`, `/${name}/`] : [name, `${name}/`];
    const isIgnored = (line: string) =>
      named.includes(line) || (line[0] === '*' && name.endsWith(line.slice(1)));
    return name !== '.git' && !ignored.some(isIgnored);
  };
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => ours(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? ourFiles(path) : [relative(root, path)];
    });
}
