import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { p50p95, rounded, timed } from './figures';
import { load } from './http';
import { OWN_EXERCISES } from './library-rows';
import { idOf } from './rows';
import type { Signed } from './session';

/** What therapists look for, each asked letter by letter as it is typed. */
const TYPED = [
  'soleus stretch',
  'calf raise',
  'heel drop',
  'glute bridge',
  'hip airplane',
  'harbour',
  'gastrocnemeus',
  'side plank',
  'wall sit',
  'band walk',
  'single leg balance',
  'toe yoga',
  'foam rolling',
  'step down',
];
const WARM_UP = ['neck', 'wrist', 'chin tuck', 'open book', 'scapula'];
/** Results on one page of the library, and so many pages hold more than fifty. */
const PAGE = 24;
const RESULTS = 50;

const asTyped = (words: readonly string[]): string[] =>
  words.flatMap((word) => Array.from({ length: word.length }, (_, at) => word.slice(0, at + 1)));

const manifest = z.object({
  node: z.record(z.string(), z.looseObject({ exportedName: z.string().optional() })),
});

/** The id by which the build calls an action. */
function actionId(name: string): string {
  const { node } = manifest.parse(
    JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')),
  );
  const [id] = Object.entries(node).find(([, { exportedName }]) => exportedName === name) ?? [];
  if (!id) throw new Error(`The build has no action ${name}`);
  return id;
}

/** One search of the builder, as its page asks it; gives how many it found. */
async function search({ origin, cookie }: Signed, id: string, text: string): Promise<number> {
  const asked = [
    { text, finding: '', knee: '' },
    { side: 'left', equipment: null, findings: [] },
  ];
  const answer = await fetch(`${origin}/patients/${idOf('patient', 0)}/programs/new`, {
    method: 'POST',
    headers: {
      cookie,
      origin,
      accept: 'text/x-component',
      'next-action': id,
      'content-type': 'text/plain;charset=UTF-8',
    },
    body: JSON.stringify(asked),
  });
  const told = await answer.text();
  const count = /"count":(\d+)/.exec(told)?.[1];
  if (answer.status !== 200 || count === undefined)
    throw new Error(`No answer to a search: ${answer.status} ${told.slice(0, 200)}`);
  return Number(count);
}

/**
 * From sending what was typed to the answer, over HTTP: who asks, the clinic's library and its state, habits, search
 * and cards. One at a time, after the first one, which reads and prepares the library, and is given by itself.
 */
export async function measureSearch(signed: Signed) {
  const id = actionId('searchLibrary');
  const [firstSearchMs = Number.NaN] = await timed(1, () => search(signed, id, 'calf'));
  const own = await search(signed, id, 'variant');
  if (own < OWN_EXERCISES) throw new Error(`The search knows ${own} of the clinic's own exercises`);
  for (const text of asTyped(WARM_UP)) await search(signed, id, text);
  const texts = asTyped(TYPED);
  const taken = await timed(texts.length, (at) => search(signed, id, texts[at] ?? ''));
  return { firstSearchMs: rounded(firstSearchMs, 0), searchMs: p50p95(taken) };
}

/**
 * What fifty results weigh, compressed: pages of the library of a clinic that wrote none of its own, the last one as
 * far as it is needed; and beside it the stills that their markup names, which a browser fetches once and keeps.
 */
export async function measurePages({ origin, cookie }: Signed) {
  const pages: string[] = [];
  for (let page = 1; (page - 1) * PAGE < RESULTS; page += 1)
    pages.push(await load(`${origin}/library?q=calf&view=list&page=${page}`, cookie));
  const markup = pages.reduce((sum, html, at) => sum + gzBytes(html) * Math.min(1, RESULTS / PAGE - at), 0);
  const stills = pages
    .flatMap((html) => [...html.matchAll(/\bhref="(\/figures\/[^"#]+)#f"/g)].map(([, path]) => path ?? ''))
    .slice(0, RESULTS);
  if (stills.length < RESULTS) throw new Error(`Only ${stills.length} results have a still`);
  let drawn = 0;
  for (const path of stills) drawn += gzBytes(await load(origin + path, cookie));
  return { libraryPageGzKb: rounded(markup / 1000, 1), stillsGzKb: rounded(drawn / 1000, 1) };
}

const gzBytes = (text: string): number => gzipSync(text, { level: 9 }).length;
