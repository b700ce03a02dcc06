import type { OpenSide } from '@/clinical/dose/dose';
import { doseOn } from '@/clinical/library/give-protocol';
import type { Criterion, Protocol, ProtocolItem, ProtocolPhase } from '@/clinical/library/protocol';
import { draftOf } from '../../builder/format';
import { draftPhase } from '../../builder/phases/format';
import { rungText } from '../../builder/rungs/format';
import type { DraftItem, DraftPhase } from '../../builder/types';
import { type HeadField, openSides } from './types';

/** An item of the form is named by where it stood, so that what the form does not show stays with it. */
const itemKey = (phaseAt: number, place: number): string => `i${phaseAt}-${place}`;
const phaseKey = (at: number): string => `p${at}`;

/** What a protocol said before: phases and items by the keys that its form gave them. */
export const knownParts = ({ phases }: Protocol) => ({
  phases: new Map<string, ProtocolPhase>(phases.map((phase, at) => [phaseKey(at), phase])),
  items: new Map<string, ProtocolItem>(
    phases.flatMap((phase, at) => phase.items.map((item, place) => [itemKey(at, place), item] as const)),
  ),
});

/** A side as the form carries it; null while it is not said. */
export const openSideIn = (typed: string): OpenSide | null =>
  openSides.find(({ value }) => value === typed)?.value ?? null;

/** The items of a protocol laid out for the form. Its reasons stand as words, a comma between. */
export const draftItems = ({ phases }: Protocol, findingOf: (code: string) => string): DraftItem[] =>
  phases.flatMap((phase, at) =>
    phase.items.map((item, place): DraftItem => {
      const key = itemKey(at, place);
      const { slug, easier, harder, superset } = item;
      // The side is laid apart: the form of a protocol has more of them than that of a program.
      const dose = doseOn(item.dose, 'both');
      return {
        ...draftOf(dose, 'both'),
        side: item.dose.side,
        key,
        threadId: key,
        slug,
        weekdays: (dose.weekdays ?? []).map(String),
        because: [],
        words: item.because.map(findingOf).join(', '),
        phase: String(at + 1),
        superset: superset ?? '',
        easierSlug: easier && easier.slug !== slug ? easier.slug : '',
        easierDose: easier ? rungText(dose, easier.dose) : '',
        harderSlug: harder && harder.slug !== slug ? harder.slug : '',
        harderDose: harder ? rungText(dose, harder.dose) : '',
      };
    }),
  );

export const draftPhases = ({ phases }: Protocol): DraftPhase[] =>
  phases.map((phase, at) => draftPhase(phase, phaseKey(at)));

export const headOf = (
  protocol: Protocol,
  findingOf: (code: string) => string,
): Record<HeadField, string> => ({
  name: protocol.name,
  for: protocol.for,
  findings: protocol.findings.map(findingOf).join('\n'),
  notFor: protocol.notFor.join('\n'),
  decision: protocol.decision ?? '',
  certainty: protocol.certainty ?? '',
  reviewNote: protocol.reviewNote ?? '',
  endsWhen: protocol.endsWhen.map(({ words }) => words).join('\n'),
});

/** Sentences, a line for each; blank lines say nothing. */
export const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * A criterion whose words stayed keeps its rule and what it rests on, first as it stood in the same place; a new one
 * is words alone.
 */
export function criteriaIn(
  lines: readonly string[],
  before: readonly Criterion[],
  earlier: Protocol,
): Criterion[] {
  const all = [...before, ...earlier.phases.flatMap((phase) => phase.waitsFor), ...earlier.endsWhen];
  return lines.map(
    (words) => all.find((one) => one.words === words) ?? { words, machine: null, basis: null },
  );
}

/** What a dose rests on after a change: it is no longer what the source said. */
export const sourceAfter = (
  before: ProtocolItem | undefined,
  item: Pick<ProtocolItem, 'slug' | 'dose'>,
): string =>
  before === undefined
    ? WRITTEN_HERE
    : before.slug === item.slug && JSON.stringify(sorted(before.dose)) === JSON.stringify(sorted(item.dose))
      ? before.source
      : before.source.startsWith(CHANGED_HERE) || before.source === WRITTEN_HERE
        ? before.source
        : `${CHANGED_HERE}${before.source === 'product-default' ? 'product default' : before.source}`;

const WRITTEN_HERE = 'this clinic';
const CHANGED_HERE = 'changed in this clinic, before: ';

const sorted = (value: object): [string, unknown][] =>
  Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
