import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { allFigures } from '@/clinical/figures/all-figures';
import { exerciseBySlug } from '@/clinical/library/all-exercises';

/** So many exercises fit on one sheet and can still be judged. */
const PER_SHEET = 40;
const LOOKS = ['start-right', 'end-right', 'end-left', 'small-right'];

/** Start, end, the other side and the small still of every figure, for a person to look at, in light and dark. */
export async function drawFigureSheets(browser: Browser, origin: string, folder: string): Promise<number> {
  const cells: string[] = [];
  for (const { slug } of allFigures) {
    const stills = await Promise.all(LOOKS.map((look) => still(origin, look, slug)));
    cells.push(
      `<section><h2>${exerciseBySlug(slug)?.name ?? slug}</h2><div>${stills.join('')}</div></section>`,
    );
  }
  const tokens = readFileSync('app/tokens.css', 'utf8');
  const page = await browser.newPage({ viewport: { width: 1800, height: 900 } });
  let sheets = 0;
  for (const theme of ['light', 'dark'])
    for (let from = 0; from < cells.length; from += PER_SHEET) {
      const name = join(folder, `figures-${theme}-${1 + from / PER_SHEET}`);
      writeFileSync(`${name}.html`, sheet(tokens, theme, cells.slice(from, from + PER_SHEET)));
      await page.goto(pathToFileURL(resolve(`${name}.html`)).href);
      await page.screenshot({ path: `${name}.png`, fullPage: true });
      sheets += 1;
    }
  await page.close();
  return sheets;
}

/** The symbol of a still, brought into the page under a name of its own. */
async function still(origin: string, look: string, slug: string): Promise<string> {
  const id = `${look}-${slug}`;
  const drawing = await (await fetch(`${origin}/figures/${look}/${slug}`)).text();
  const symbol = drawing.replace(/^<svg[^>]*>|<\/svg>$/g, '').replace('id="f"', `id="${id}"`);
  const [, size = '1 1'] = /viewBox="\S+ \S+ ([^"]*)"/.exec(symbol) ?? [];
  return `<svg class="${look.startsWith('small') ? 'small' : ''}" viewBox="0 0 ${size}">${symbol}<use href="#${id}"/></svg>`;
}

const sheet = (tokens: string, theme: string, cells: readonly string[]): string => `<!doctype html>
<html lang="en" data-theme="${theme}">
<meta charset="utf-8">
<title>Soleus: figures</title>
<style>
  ${tokens}
  body { margin: 0.5rem; font: 0.75rem/1.3 system-ui; background: var(--surface); color: var(--ink) }
  main { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem }
  h2 { font-size: 0.75rem; margin: 0 0 0.125rem }
  div { display: flex; gap: 0.25rem; align-items: start }
  svg { block-size: 9rem; background: var(--fig-paper) }
  .small { block-size: 4rem }
</style>
<main>${cells.join('\n')}</main>
`;
