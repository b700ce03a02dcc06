import 'server-only';
import type { EpisodeSide } from '@/clinical/dose/resolve-side';
import { resolveSide } from '@/clinical/dose/resolve-side';
import { itemsGiven, optionalKey, phasesGiven } from '@/clinical/library/give-protocol';
import type { Protocol } from '@/clinical/library/protocol';
import type { Library } from '@/features/library/loaders';
import { newId } from '@/lib/id';
import { cardOf } from '../cards/loaders';
import { draftOf } from '../format';
import { draftPhase } from '../phases/format';
import { rungText } from '../rungs/format';
import type { DraftItem, DraftPhase, ExerciseCard, Reason } from '../types';

/** A protocol as the form for a first program begins with it. A side that is not known stays open there. */
export function draftOfProtocol(
  protocol: Protocol,
  side: EpisodeSide,
  reasons: readonly Reason[],
  library: Library,
): { draft: DraftItem[]; phases: DraftPhase[]; cards: ExerciseCard[] } {
  const items = protocol.phases.flatMap((phase) => phase.items);
  const given = itemsGiven(protocol, {
    episodeSide: side,
    answered: 'each',
    // In the form nothing is given yet: what is optional stands there to be taken out.
    chosen: new Set(protocol.phases.flatMap((phase, at) => phase.items.map((item) => optionalKey(at, item)))),
    standing: reasons.filter((one) => one.kind === 'finding' && one.normalOn === null),
    usualOf: (slug) => library.bySlug.get(slug)?.defaultDose,
  });
  const draft = (given ?? []).map(({ at, slug, dose, phase, superset, easier, harder, findings, words }) => {
    const key = newId();
    const open = items[at] !== undefined && !resolveSide(items[at].dose.side, side).known;
    return {
      ...draftOf(dose, open ? null : dose.side),
      key,
      threadId: key,
      slug,
      weekdays: (dose.weekdays ?? []).map(String),
      because: findings,
      words,
      phase: String(phase),
      superset: superset ?? '',
      easierSlug: easier && easier.slug !== slug ? easier.slug : '',
      easierDose: easier ? rungText(dose, easier.dose) : '',
      harderSlug: harder && harder.slug !== slug ? harder.slug : '',
      harderDose: harder ? rungText(dose, harder.dose) : '',
    };
  });
  const named = new Set(draft.flatMap((item) => [item.slug, item.easierSlug, item.harderSlug]));
  return {
    draft: draft.filter((item) => library.bySlug.has(item.slug)),
    phases: phasesGiven(protocol).map((phase) => draftPhase(phase, newId())),
    cards: [...named].flatMap((slug) => {
      const exercise = library.bySlug.get(slug);
      return exercise ? [cardOf(library, exercise, side)] : [];
    }),
  };
}
