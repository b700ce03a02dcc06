'use server';

import { redirect } from 'next/navigation';
import type { Protocol } from '@/clinical/library/protocol';
import {
  addOwnProtocol,
  addProtocolVersion,
  changeOwnProtocol,
  type ProtocolChange,
} from '@/db/queries/protocols';
import type { ScopedTx } from '@/db/scope';
import { readLibrary } from '@/features/library/loaders';
import { answerForm, writeAction } from '@/features/session/action';
import { currentViewer, type Viewer } from '@/features/session/viewer';
import { now } from '@/lib/clock';
import { type FormState, formValues, returnable } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { Refused } from '@/lib/result';
import { addItem, moveItem } from '../../builder/arrange/format';
import { cardsNamed, cardsOf } from '../../builder/cards/loaders';
import { many, one, readDraft } from '../../builder/format';
import { readDraftPhases } from '../../builder/phases/format';
import { mayPrescribe } from '../../policy';
import { readProtocols } from '../loaders';
import { storedProtocol } from '../schema';
import type { OwnProtocol } from '../types';
import { criteriaIn, knownParts, sourceAfter } from './format';
import { copyInput, protocolInput, standingInput, type TypedProtocol } from './schema';
import { type ProtocolState, untouchedProtocol } from './types';

const permits = (viewer: Viewer) => mayPrescribe(viewer.role);

/** One of the clinic's own that this person may change; anybody else's is as if there were none. */
async function ownOf(tx: ScopedTx, viewer: Viewer, id: string) {
  const known = (await readProtocols(tx, viewer)).find((each) => each.own?.id === id);
  if (!known?.own) throw new Refused('not-found');
  if (!known.own.mine) throw new Refused('not-permitted');
  return { ...known, own: known.own };
}

const copy = writeAction({
  verb: 'protocol.copy',
  input: copyInput,
  patientOf: () => null,
  permits,
  objectOf: (input) => input.id,
  perform: async (tx, { id, from }, viewer) => {
    const known = await readProtocols(tx, viewer);
    if (known.some((each) => each.own?.id === id && each.own.mine)) return id;
    const copied = known.find((each) => each.key === from);
    if (!copied) throw new Refused('not-found');
    const protocol = copied.own?.draft ?? copied.protocol;
    const draft = storedProtocol.parse({ ...protocol, name: `${protocol.name}, ours`.slice(0, 100) });
    if (!(await addOwnProtocol(tx, { id, draft }))) throw new Refused('conflict');
    return id;
  },
});

/** Copies a protocol into a draft of one's own, which nobody else sees yet. */
export async function copyProtocol(previous: FormState, form: FormData): Promise<FormState> {
  const { state, result } = await answerForm(copy, previous, form);
  if (result.ok) redirect(`/library/protocols/${result.value}/edit`);
  return state;
}

const keep = writeAction({
  verb: 'protocol.save',
  input: protocolInput,
  patientOf: () => null,
  permits,
  objectOf: (input) => input.id,
  perform: async (tx, typed, viewer) => {
    const { own, protocol, published } = await ownOf(tx, viewer, typed.id);
    if (own.retired)
      throw new Refused('invalid', { name: ['It is retired: bring it back before you change it.'] });
    const content = contentOf(typed, own.draft ?? protocol);
    await requireKnown(tx, content);
    if (isRepeat(typed, own, protocol, content)) return typed.do;
    const publish = typed.do === 'publish';
    const change: ProtocolChange = publish
      ? { currentVersion: published + 1, draft: null }
      : { draft: content };
    if (!(await changeOwnProtocol(tx, { id: typed.id, over: typed.version }, change))) {
      // Of two posts at once one waits here for the other: what it waited for may be its own twin.
      const twin = await ownOf(tx, viewer, typed.id);
      if (isRepeat(typed, twin.own, twin.protocol, content)) return typed.do;
      throw new Refused('conflict');
    }
    if (publish)
      await addProtocolVersion(tx, { id: newId(), protocolId: typed.id, version: published + 1, content });
    return typed.do;
  },
});

/** A post that came twice: what it says is there already, one version on. */
function isRepeat(typed: TypedProtocol, own: OwnProtocol, published: Protocol, content: Protocol): boolean {
  if (own.version !== typed.version + 1) return false;
  const said = typed.do === 'publish' ? (own.draft === null ? published : null) : own.draft;
  return said !== null && JSON.stringify(storedProtocol.parse(said)) === JSON.stringify(content);
}

/** What was typed, with what the form does not show of what was there before. */
function contentOf(typed: TypedProtocol, before: Protocol): Protocol {
  const known = knownParts(before);
  return storedProtocol.parse({
    ...typed,
    sources: before.sources,
    endsWhen: criteriaIn(typed.endsWhen, before.endsWhen, before),
    phases: typed.phases.map((phase, at) => {
      const was = known.phases.get(phase.key);
      return {
        ...phase,
        weeks: was?.weeks ?? null,
        running: was?.running ?? null,
        notes: was?.notes ?? [],
        waitsFor: criteriaIn(
          phase.waitsFor.map(({ words }) => words),
          was?.waitsFor ?? [],
          before,
        ),
        items: typed.items
          .filter((item) => item.phase === at + 1)
          .map((item) => {
            const stood = known.items.get(item.key);
            return {
              ...item,
              source: sourceAfter(stood, item),
              suggestions: stood?.suggestions ?? { easier: null, harder: null },
            };
          }),
      };
    }),
  });
}

/** Every exercise and rung is in the library of today; a retired one stays until it is taken out. */
async function requireKnown(tx: ScopedTx, content: Protocol): Promise<void> {
  const { bySlug, own } = await readLibrary(tx);
  const named = content.phases.flatMap((phase) =>
    phase.items.flatMap((item) => [
      item.slug,
      item.easier?.slug ?? item.slug,
      item.harder?.slug ?? item.slug,
    ]),
  );
  if (named.some((slug) => !bySlug.has(slug) && !own.has(slug)))
    throw new Refused('invalid', { program: ['An exercise is no longer in the library.'] });
}

/** Keeps the draft or publishes it; without script the other buttons post the form and get it back changed. */
export async function saveProtocol(previous: ProtocolState, form: FormData): Promise<ProtocolState> {
  const values = formValues(form);
  const operation = one(values, 'op');
  if (operation !== '') return rearrange(previous, form, operation);
  const { state, result } = await answerForm(keep, previous, form);
  if (result.ok && result.value === 'publish') redirect(`/library/protocols/${one(values, 'id')}`);
  if (result.ok) redirect(`/library/protocols/${one(values, 'id')}/edit?kept=yes`);
  const viewer = await currentViewer();
  const draft = readDraft(values);
  if (!viewer || !mayPrescribe(viewer.role)) return { ...untouchedProtocol, ...state, draft };
  const cards = await cardsOf(
    viewer,
    draft.map((item) => item.slug),
    null,
  );
  return { ...state, draft, phases: readDraftPhases(values), cards };
}

async function rearrange(previous: ProtocolState, form: FormData, operation: string): Promise<ProtocolState> {
  const viewer = await currentViewer();
  const values = formValues(form);
  const draft = readDraft(values);
  if (!viewer) return { ...untouchedProtocol, refusal: 'not-signed-in', draft };
  if (!mayPrescribe(viewer.role)) return { ...untouchedProtocol, refusal: 'not-permitted', draft };
  const [verb = '', what = ''] = operation.split(':');
  const [[card] = []] = verb === 'add' ? await cardsNamed(viewer, [one(values, 'addName')], null) : [];
  const next = card
    ? addItem(draft, card, newId(), {}).map((item) => ({ ...item, side: item.side || 'affected' }))
    : moveItem(draft, verb, what);
  const phases = readDraftPhases(values);
  return {
    ...untouchedProtocol,
    attempt: previous.attempt,
    values: { ...returnable(values), optional: many(values, 'optional') },
    draft: next,
    phases:
      verb === 'phase' ? [...phases, { key: newId(), name: '', goal: '', days: '', waits: '' }] : phases,
    cards: await cardsOf(viewer, [...new Set(next.map((item) => item.slug))], null),
  };
}

const stand = writeAction({
  verb: 'protocol.standing',
  input: standingInput,
  patientOf: () => null,
  permits,
  objectOf: (input) => input.id,
  perform: async (tx, { id, version, do: what }, viewer) => {
    const { own, published } = await ownOf(tx, viewer, id);
    if (what === 'share' && published === 0)
      throw new Refused('invalid', { do: ['Publish it first: nobody else sees a draft.'] });
    if (what === 'keep' && !own.authored) throw new Refused('not-permitted');
    if (what === 'share' ? own.shared : what === 'keep' ? !own.shared : own.retired === (what === 'retire'))
      return id;
    const changes = {
      share: { sharedAt: now() },
      keep: { sharedAt: null },
      retire: { retiredAt: now() },
      restore: { retiredAt: null },
    } satisfies Record<typeof what, ProtocolChange>;
    if (!(await changeOwnProtocol(tx, { id, over: version }, changes[what]))) throw new Refused('conflict');
    return id;
  },
});

/** Shares a protocol inside the clinic or keeps it to oneself; retires it or brings it back. Nothing is deleted. */
export async function standProtocol(previous: FormState, form: FormData): Promise<FormState> {
  const { state, result } = await answerForm(stand, previous, form);
  if (result.ok) redirect(`/library/protocols/${result.value}`);
  return state;
}
