export type Picture = { file: string; page: string; role: string; width: number; scheme: string };

/** One page of HTML with every picture, small, in rows by page and role: to be looked at by a person. */
export function contactSheet(pictures: readonly Picture[]): string {
  const rows = new Map<string, Picture[]>();
  for (const one of pictures) {
    const title = `${one.page} · ${one.role}`;
    rows.set(title, [...(rows.get(title) ?? []), one]);
  }
  const cells = (all: readonly Picture[]) =>
    all
      .map(
        (one) =>
          `<a href="${one.file}"><img src="${one.file}" alt="${one.page}, ${one.role}, ${one.width} px, ${one.scheme}"><span>${one.width} ${one.scheme}</span></a>`,
      )
      .join('\n');
  const body = [...rows].map(
    ([title, all]) => `<section><h2>${title}</h2><div>${cells(all)}</div></section>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Soleus: every page</title>
<style>
  body { margin: 1.5rem; font: 0.875rem/1.4 system-ui; background: Canvas; color: CanvasText; color-scheme: light dark }
  body > div { display: flex; flex-wrap: wrap; gap: 1.5rem 2.5rem; align-items: start }
  section > div { display: flex; gap: 0.5rem; align-items: start }
  h2 { font-size: 1rem; margin-block: 0 0.5rem }
  a { display: grid; gap: 0.25rem; color: inherit; text-decoration: none }
  img { block-size: 20rem; max-inline-size: 24rem; object-fit: cover; object-position: top; border: 1px solid GrayText }
</style>
<h1>Soleus: every page</h1>
<div>${body.join('\n')}</div>
`;
}
