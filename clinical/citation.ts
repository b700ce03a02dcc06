/**
 * How sure a number is. `read`: seen in the source. `secondary`: seen only in a page that quotes it.
 * `to-verify`: general knowledge, never printed as fact. `product-default`: ours and editable.
 */
export type Certainty = 'read' | 'secondary' | 'to-verify' | 'product-default' | 'convention' | 'none';

/** How sure, in words beside a source. */
export const certaintyWords: Record<Certainty, string> = {
  read: 'read',
  secondary: 'known from a page that quotes it',
  'to-verify': 'not verified',
  'product-default': 'this product’s default',
  convention: 'convention',
  none: 'no source',
};

/** A published source. Authors and year are null where the page that was read did not show them. */
export interface Citation {
  authors: string | null;
  year: number | null;
  title?: string | null;
  journal?: string;
  doi?: string;
  pmid?: string;
  url?: string;
}

/** First author and year, for a line that has no room: “Chisholm 2012”. */
export function shortCitation(citation: Citation): string {
  const named = citation.authors ?? citation.title ?? citation.journal ?? addressOf(citation) ?? 'source';
  const first = named.split(',')[0] ?? named;
  const name = first.replace(/ et al\.?$/, '').trim();
  return citation.year === null ? name : `${name} ${citation.year}`;
}

/** The whole source in one line, ending in its address where one is known. */
export function citationInWords(citation: Citation): string {
  const who = citation.authors ?? 'Author not named';
  const parts = [citation.year === null ? who : `${who}, ${citation.year}`];
  if (citation.title) parts.push(citation.title);
  if (citation.journal) parts.push(citation.journal);
  const address = addressOf(citation);
  if (address) parts.push(address);
  return parts.join('. ');
}

/** A link to the source, or null when none is known. */
export function citationHref(citation: Citation): string | null {
  if (citation.doi) return `https://doi.org/${citation.doi}`;
  if (citation.pmid) return `https://pubmed.ncbi.nlm.nih.gov/${citation.pmid}/`;
  return citation.url ?? null;
}

function addressOf(citation: Citation): string | null {
  if (citation.doi) return `doi:${citation.doi}`;
  if (citation.pmid) return `PMID ${citation.pmid}`;
  return citation.url ?? null;
}
