import 'server-only';
import { notFound } from 'next/navigation';
import { findings } from '@/clinical/battery/findings.data';
import { redFlags } from '@/clinical/triage/red-flags.data';
import { withScope } from '@/db/scope';
import { findingLabel, readLibrary } from '@/features/library/loaders';
import { requireViewer } from '@/features/session/viewer';
import { cardOf } from '../../builder/cards/loaders';
import { readProtocols } from '../loaders';
import { draftItems, draftPhases, headOf } from './format';
import type { LoadedProtocol } from './types';

/** The form of one of the clinic's own protocols, for who may change it: its draft, else what is published. */
export async function loadProtocolForm(key: string): Promise<LoadedProtocol> {
  const viewer = await requireViewer('owner', 'therapist');
  const loaded = await withScope(viewer.scope, async (tx): Promise<LoadedProtocol | null> => {
    const known = (await readProtocols(tx, viewer)).find((one) => one.own?.id === key);
    if (!known?.own?.mine) return null;
    const { id, version, draft, shared, retired } = known.own;
    const protocol = draft ?? known.protocol;
    const library = await readLibrary(tx);
    const items = draftItems(protocol, findingLabel);
    const named = new Set(items.map((item) => item.slug));
    return {
      id,
      version,
      published: known.published,
      drafted: draft !== null,
      shared,
      retired,
      fields: headOf(protocol, findingLabel),
      blockedBy: protocol.blockedBy,
      flags: redFlags.map(({ code, label }) => ({ code, label })),
      phases: draftPhases(protocol),
      items,
      optional: protocol.phases
        .flatMap((phase) => phase.items)
        .flatMap((item, at) => (item.optional ? [items[at]?.key ?? ''] : [])),
      cards: [...named].flatMap((slug) => {
        const exercise = library.bySlug.get(slug) ?? library.own.get(slug)?.exercise;
        return exercise ? [cardOf(library, exercise, null)] : [];
      }),
      findingNames: findings.map(({ label }) => label),
    };
  });
  if (!loaded) notFound();
  return loaded;
}
