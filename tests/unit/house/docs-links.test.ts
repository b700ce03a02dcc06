import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ourFiles, root } from '../../support/tree';

const files = ourFiles();
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const pages = files.filter((path) => path.endsWith('.md')).map((path) => ({ path, text: read(path) }));
const decisions = files.filter((path) => /^docs\/decisions\/\d/.test(path)).sort();

/** Links of a page to places of ours: their text, the file and the heading. */
const linksOf = ({ path, text }: { path: string; text: string }) =>
  [...text.matchAll(/\[([^\]]*)\]\((?!https?:)([^)#\s]*)#?([^)\s]*)\)/g)].map(
    ([, said = '', to = '', heading = '']) => ({
      said,
      file: to === '' ? path : normalize(join(dirname(path), to)),
      heading,
    }),
  );

/** A heading as an address names it. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

const headings = (path: string) =>
  [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, text = '']) => anchor(text));

describe.each(pages)('$path', (page) => {
  const links = linksOf(page);

  test('links to files and headings that are there', () => {
    const dead = links.filter(
      ({ file, heading }) =>
        !existsSync(join(root, file)) || (heading !== '' && !headings(file).includes(heading)),
    );
    expect(dead).toEqual([]);
  });

  test('names tests that are there', () => {
    const proofs = links.filter(({ file }) => file.startsWith('tests/'));
    const plain = (text: string) => text.replaceAll('’', "'").replaceAll('\\', '');
    expect(proofs.filter(({ said, file }) => !plain(read(file)).includes(plain(said)))).toEqual([]);
  });

  test('names files and folders that are there', () => {
    const named = [...page.text.matchAll(/`([\w.()[\]-]+(?:\/[\w.()[\]-]+)*(?:\.[a-z]+|\/))`/g)]
      .map(([, path = '']) => path)
      .filter((path) =>
        /^(app|features|clinical|components|db|lib|wording|bin|tests|docs|\.ci)\//.test(path),
      );
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

test('the pages name commands that are there', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));
  const named = pages.flatMap(({ text }) =>
    [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name),
  );
  expect(named.filter((name) => !name || !(name in scripts))).toEqual([]);
});

test('code names pages of docs/ that are there', () => {
  const code = files.filter(
    (path) => /\.(tsx?|m?js|json|css|sql)$/.test(path) && !path.includes('docs-links'),
  );
  const dead = code.flatMap((path) =>
    [...read(path).matchAll(/docs\/[\w-]+(?:\/[\w-]+)*(?:\.md)?/g)]
      .map(([to]) => to)
      .filter((to) => !files.some((file) => file === to || file.startsWith(`${to}-`)))
      .map((to) => `${path}: ${to}`),
  );
  expect(dead).toEqual([]);
});

test('decisions are numbered without a gap, and each stands in the list', () => {
  const numbers = decisions.map((path) => Number(path.slice('docs/decisions/'.length, -3).slice(0, 4)));
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  const list = read('docs/decisions/README.md');
  expect(decisions.filter((path) => !list.includes(`(${path.slice('docs/decisions/'.length)})`))).toEqual([]);
});

test('every decision says why, what, what follows and what was rejected', () => {
  const parts = ['**Context.**', '**Decision.**', '**Consequences.**', '**Rejected.**'];
  expect(decisions.filter((path) => !parts.every((part) => read(path).includes(part)))).toEqual([]);
});
