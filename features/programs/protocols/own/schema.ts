import { z } from 'zod';
import { findings } from '@/clinical/battery/findings.data';
import { plainText } from '@/clinical/library/match-words';
import type { ProtocolItem } from '@/clinical/library/protocol';
import { redFlags } from '@/clinical/triage/red-flags.data';
import { id, line, optionalLine, optionalText, optionalWhole } from '@/lib/shape';
import { many, readDose, readDraft } from '../../builder/format';
import { readDraftPhases, readPhases } from '../../builder/phases/format';
import { readRung } from '../../builder/rungs/format';
import type { DraftItem } from '../../builder/types';
import { rungWork } from '../schema';
import { linesOf, openSideIn } from './format';

const MOST_ITEMS = 60;
const MOST_PHASES = 8;
const version = optionalWhole(1, 32_000).transform((given) => given ?? 0);

const head = z.object({
  id,
  version,
  do: z.enum(['draft', 'publish']),
  name: line(100, 'Give it a name'),
  for: line(200, 'Say for whom it is'),
  findings: optionalText(2000),
  notFor: optionalText(2000),
  decision: optionalText(500),
  certainty: optionalLine(200),
  reviewNote: optionalText(500),
  endsWhen: optionalText(2000),
});

const raw = z.record(z.string(), z.union([z.string().max(6000), z.array(z.string().max(200)).max(100)]));

/** An item as it was typed: what the form does not show of it is added from what was there before. */
export type TypedItem = Omit<ProtocolItem, 'source' | 'suggestions'> & {
  readonly key: string;
  readonly phase: number;
};

const codes = new Map<string, string>(
  findings.flatMap(({ code, label }) => [[code, code] as const, [plainText(label), code] as const]),
);
const flagCodes = new Set<string>(redFlags.map(({ code }) => code));

type Say = (field: string, message: string) => void;

/** Codes of the findings that some names mean; a name that means none is said. */
function findingsIn(names: readonly string[], field: string, say: Say): string[] {
  return [...new Set(names)].flatMap((name) => {
    const code = codes.get(name) ?? codes.get(plainText(name));
    if (code === undefined) say(field, `“${name}” is no finding of the list.`);
    return code ?? [];
  });
}

/** A whole protocol as its form sends it: `item` lists the keys in order, `<key>.<field>` holds each field. */
export const protocolInput = raw.transform((values, ctx) => {
  const say: Say = (field, message) => ctx.addIssue({ code: 'custom', path: [field], message });
  const parsed = head.safeParse(values);
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues) say(String(path[0] ?? 'form'), message);
    return z.NEVER;
  }
  const { data } = parsed;
  const drafts = readDraft(values);
  const typedPhases = readDraftPhases(values);
  const { phases, problems } = readPhases(typedPhases);
  for (const [field, message] of Object.entries(problems)) say(field, message);
  if (phases.length === 0) say('program', 'Add at least one phase.');
  if (phases.length > MOST_PHASES) say('program', `A protocol has at most ${MOST_PHASES} phases.`);
  if (drafts.length === 0) say('program', 'Add at least one exercise.');
  if (drafts.length > MOST_ITEMS) say('program', `A protocol holds at most ${MOST_ITEMS} exercises.`);
  if (new Set(drafts.map(({ key }) => key)).size < drafts.length) say('program', 'The same entry twice.');
  const optional = new Set(many(values, 'optional'));
  return {
    ...data,
    findings: findingsIn(linesOf(data.findings ?? ''), 'findings', say),
    notFor: linesOf(data.notFor ?? ''),
    endsWhen: linesOf(data.endsWhen ?? ''),
    blockedBy: many(values, 'blockedBy').filter((code) => flagCodes.has(code)),
    phases: phases.map((phase, at) => ({ ...phase, key: typedPhases[at]?.key ?? '' })),
    items: drafts.flatMap((item) => itemOf(item, phases.length, optional.has(item.key), say) ?? []),
  };
});

export type TypedProtocol = z.output<typeof protocolInput>;

function itemOf(item: DraftItem, phases: number, optional: boolean, sayAt: Say): TypedItem | null {
  const say: Say = (field, message) => sayAt(`${item.key}.${field}`, message);
  const side = openSideIn(item.side);
  if (side === null) say('side', 'Please say the side.');
  const { dose, problems } = readDose({ ...item, side: 'both' });
  for (const [field, message] of Object.entries(problems)) say(field, message);
  const phase = Number(item.phase || '1');
  if (!Number.isInteger(phase) || phase < 1 || phase > phases)
    say('phase', `Choose a phase from 1 to ${phases}.`);
  const superset = item.superset.trim().toUpperCase();
  if (superset !== '' && !/^[A-Z]$/.test(superset)) say('superset', 'One letter, A to Z, or blank.');
  if (item.note.length > 500) say('note', 'At most 500 characters');
  if (item.stop.length > 300) say('stop', 'At most 300 characters');
  for (const field of ['startOn', 'endOn'] as const)
    if (item[field] !== '') say(field, 'A protocol has no days of its own.');
  const because = findingsIn(
    item.words
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    `${item.key}.words`,
    sayAt,
  );
  if (!dose || side === null) return null;
  const [easier = null, harder = null] = (['easier', 'harder'] as const).map((name) => {
    const { rung, problem } = readRung(item, name, dose);
    if (problem) say(`${name}Dose`, problem);
    // Where no amount was typed, the rung says nothing of its own.
    const said = item[`${name}Dose`].trim() !== '';
    return rung && { slug: rung.slug, dose: said ? rungWork.parse(rung.dose) : {} };
  });
  const { startOn: _startOn, endOn: _endOn, ...kept } = dose;
  return {
    key: item.key,
    phase,
    slug: item.slug,
    dose: { ...kept, side },
    because,
    superset: superset === '' ? null : superset,
    easier,
    harder,
    optional,
  };
}

/** Which protocol is copied, into which id: a repeated post is one copy. */
export const copyInput = z.object({ id, from: z.string().min(1).max(100) });

/** Who sees a protocol, and whether it is offered. */
export const standingInput = z.object({
  id,
  version,
  do: z.enum(['share', 'keep', 'retire', 'restore'], 'Choose what to do'),
});
