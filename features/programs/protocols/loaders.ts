import 'server-only';
import { notFound } from 'next/navigation';
import { certaintyWords, citationHref, citationInWords } from '@/clinical/citation';
import type { Protocol } from '@/clinical/library/protocol';
import { flagRow } from '@/clinical/triage/open-flags';
import { listOwnProtocols, listSharedProtocols, type OwnProtocolRow } from '@/db/queries/protocols';
import { type ScopedTx, withScope } from '@/db/scope';
import { findingLabel, type Library, lineOf, readLibrary } from '@/features/library/loaders';
import { requireViewer, type Viewer } from '@/features/session/viewer';
import { newId } from '@/lib/id';
import { criteriaWords, type NamedExercise, phaseViews, soughtIn } from './format';
import { mayChangeProtocol } from './policy';
import { protocolsQuery, storedProtocol } from './schema';
import type { KnownProtocol, OwnProtocol, ProtocolLine, ProtocolSheet, ProtocolsPage } from './types';

/** Every protocol that this person may see: the clinic's own first, the newest on top, then the shared ones. */
export async function readProtocols(tx: ScopedTx, viewer: Viewer): Promise<KnownProtocol[]> {
  const own = (await listOwnProtocols(tx)).flatMap((row) => knownOwn(row, viewer) ?? []);
  const shared = (await listSharedProtocols(tx)).map(
    ({ slug, version, content }): KnownProtocol => ({
      key: slug,
      published: version,
      protocol: storedProtocol.parse(content),
      own: null,
    }),
  );
  return [...own, ...shared];
}

/** A protocol that can be given: published, not retired, and there for this person. */
export async function findProtocol(tx: ScopedTx, viewer: Viewer, key: string): Promise<KnownProtocol | null> {
  const known = (await readProtocols(tx, viewer)).find((one) => one.key === key);
  return known && known.published > 0 && !known.own?.retired ? known : null;
}

function knownOwn(row: OwnProtocolRow, viewer: Viewer): KnownProtocol | null {
  const mine = mayChangeProtocol(viewer, row);
  const draft = row.draft === null || !mine ? null : storedProtocol.parse(row.draft);
  const published = row.content === null ? null : storedProtocol.parse(row.content);
  const protocol = published ?? draft;
  if (!protocol) return null;
  const { id, author, version, shared, retired } = row;
  return {
    key: id,
    published: row.published,
    protocol,
    own: {
      id,
      author,
      version,
      shared,
      retired,
      draft,
      mine,
      authored: row.authorId === viewer.membershipId,
    },
  };
}

const wordsOf = (library: Library) => ({
  findingOf: findingLabel,
  exerciseOf: (slug: string): NamedExercise | undefined => {
    const exercise = library.bySlug.get(library.standsFor(slug));
    return exercise && { ...exercise, targets: lineOf(exercise).targets };
  },
});

/** The list of protocols, narrowed by the address. */
export async function loadProtocols(
  address: Readonly<Record<string, string | string[] | undefined>>,
): Promise<ProtocolsPage> {
  const viewer = await requireViewer('owner', 'therapist');
  const { q, show } = protocolsQuery.parse(address);
  return withScope(viewer.scope, async (tx) => {
    const words = wordsOf(await readLibrary(tx));
    const all = await readProtocols(tx, viewer);
    const own = all.filter((one) => one.own !== null);
    const among = show === 'all' ? all : show === 'own' ? own : all.filter((one) => one.own === null);
    const sought = q.toLowerCase().split(/\s+/).filter(Boolean);
    const found = among.filter((one) => {
      const said = soughtIn(one.protocol, words);
      return sought.every((word) => said.includes(word));
    });
    return {
      q,
      show,
      counts: { all: all.length, shared: all.length - own.length, own: own.length },
      lines: found.map(lineOfProtocol),
    };
  });
}

/** What a list shows of a protocol. */
export function lineOfProtocol({ key, protocol, own, published }: KnownProtocol): ProtocolLine {
  const items = protocol.phases.flatMap((phase) => phase.items);
  return {
    key,
    name: protocol.name,
    for: protocol.for,
    certainty: protocol.certainty,
    phases: protocol.phases.map((phase) => phase.name),
    exercises: new Set(items.map((item) => item.slug)).size,
    pictures: [...new Set(items.map((item) => item.slug))].slice(0, 3),
    findings: protocol.findings.map(findingLabel),
    from: own === null ? 'shared library' : fromWords(own),
    marks: own === null ? [] : marksOf(own, published),
  };
}

const fromWords = ({ shared, author, mine }: OwnProtocol): string =>
  shared ? `ours, by ${author}` : mine ? 'yours alone' : `by ${author}`;

const marksOf = ({ retired, draft }: OwnProtocol, published: number): string[] => [
  ...(retired ? ['retired'] : []),
  ...(published === 0 ? ['draft'] : draft === null ? [] : ['new version in draft']),
];

/** One protocol whole, as it is published; of one that never was, its draft. */
export async function loadProtocol(key: string): Promise<ProtocolSheet> {
  const viewer = await requireViewer('owner', 'therapist');
  const sheet = await withScope(viewer.scope, async (tx) => {
    const known = (await readProtocols(tx, viewer)).find((one) => one.key === key);
    return known ? sheetOf(known, await readLibrary(tx)) : null;
  });
  if (!sheet) notFound();
  return sheet;
}

/** A protocol in words. */
export function sheetOf({ key, published, protocol, own }: KnownProtocol, library: Library): ProtocolSheet {
  return {
    key,
    published,
    own,
    drafted: own !== null && own.draft !== null,
    copyId: newId(),
    ...protocol,
    findings: protocol.findings.map(findingLabel),
    blockedBy: protocol.blockedBy.map((code) => flagRow(code)?.label ?? code),
    phases: phaseViews(protocol, wordsOf(library)),
    endsWhen: criteriaWords(protocol.endsWhen),
    sources: sourcesOf(protocol),
  };
}

const sourcesOf = ({ sources }: Protocol): ProtocolSheet['sources'] =>
  sources.map((source) => ({
    words: citationInWords(source),
    href: citationHref(source),
    certainty: certaintyWords[source.certainty],
  }));
