import { z } from 'zod';
import { equipment } from '@/clinical/library/equipment.data';
import { isDay } from '@/clinical/time/days';
import { isId } from '@/lib/id';
import { id, optionalText, optionalWhole } from '@/lib/shape';
import { many, readDose, readDraft } from './format';
import { readDraftPhases, readPhases } from './phases/format';
import { readRung } from './rungs/format';
import type { DraftItem } from './types';

/** More is no home program, and bounds what one post may hold. */
const MOST_ITEMS = 30;
const MOST_PHASES = 8;

const head = z.object({
  /** Of the revision that is being written: made with the form, so that a repeated post is one revision. */
  id,
  patientId: id,
  episodeId: id,
  programId: id,
  /** The program's version as the form saw it; null where it writes the first revision. */
  version: optionalWhole(1, 32_000),
  reason: optionalText(1000),
  /** Why a program starts although an open flag warns. */
  flagReason: optionalText(500),
  /** Why two variables of one item change at once. */
  togetherReason: optionalText(500),
  /** From which day on; blank is today. */
  effectiveFrom: optionalText(10),
  /** The phase that is asked for; 0 while the program waits. */
  currentPhase: optionalWhole(0, MOST_PHASES),
  /** The protocol that the form began with; blank where it was written freely. */
  protocol: optionalText(100),
});

const raw = z.record(z.string(), z.union([z.string().max(6000), z.array(z.string().max(200)).max(100)]));

const fault = (path: string, message: string) => ({ code: 'custom' as const, path: [path], message });

/** A whole program as the form sends it: `item` lists the keys in order, `<key>.<field>` holds each field. */
export const programInput = raw.transform((values, ctx) => {
  const parsed = head.safeParse(values);
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues)
      ctx.addIssue(fault(String(path[0] ?? 'form'), message));
    return z.NEVER;
  }
  const draft = readDraft(values);
  const { phases, problems } = readPhases(readDraftPhases(values));
  for (const [field, message] of Object.entries(problems)) ctx.addIssue(fault(field, message));
  if (phases.length > MOST_PHASES)
    ctx.addIssue(fault('program', `A program has at most ${MOST_PHASES} phases.`));
  const most = Math.max(1, phases.length);
  const currentPhase = parsed.data.currentPhase ?? 1;
  if (currentPhase > most) ctx.addIssue(fault('currentPhase', 'Choose a phase that the program has.'));
  const { effectiveFrom } = parsed.data;
  if (effectiveFrom !== null && !isDay(effectiveFrom))
    ctx.addIssue(fault('effectiveFrom', 'Give a date that exists.'));
  const items = draft.flatMap((item) => itemOf(item, most, ctx) ?? []);
  if (draft.length === 0) ctx.addIssue(fault('program', 'Add at least one exercise.'));
  if (draft.length > MOST_ITEMS)
    ctx.addIssue(fault('program', `A program holds at most ${MOST_ITEMS} exercises.`));
  if (new Set(draft.map(({ key }) => key)).size < draft.length)
    ctx.addIssue(fault('program', 'The same entry twice.'));
  if (parsed.data.version !== null && parsed.data.reason === null)
    ctx.addIssue(fault('reason', 'Say why the program changes: the reason stays with the revision.'));
  return { ...parsed.data, currentPhase, phases, items, equipment: equipmentOf(values) };
});

const pieces = new Set<string>(equipment.map((piece) => piece.code));

/** What the patient has at home, where it was asked; null where nobody did. */
const equipmentOf = (values: z.output<typeof raw>): string[] | null =>
  many(values, 'equipmentAsked').length === 0
    ? null
    : [...new Set(many(values, 'equipment'))].filter((code) => pieces.has(code));

function itemOf(item: DraftItem, phases: number, ctx: z.core.$RefinementCtx) {
  const at = (field: string, message: string) => ctx.addIssue(fault(`${item.key}.${field}`, message));
  if (!isId(item.key) || !isId(item.threadId)) {
    ctx.addIssue(fault('program', 'An entry has no valid reference.'));
    return null;
  }
  const { dose, problems } = readDose(item);
  for (const [field, message] of Object.entries(problems)) at(field, message);
  const words = item.words.trim();
  const named = [...new Set(item.because)];
  const findings = named.filter(isId);
  const goals = named
    .flatMap((one) => (one.startsWith('goal:') ? one.slice('goal:'.length) : []))
    .filter(isId);
  if (findings.length + goals.length === 0 && words === '')
    at('because', 'Choose a finding or a goal, or write why this exercise is given.');
  const phase = Number(item.phase || '1');
  if (!Number.isInteger(phase) || phase < 1 || phase > phases)
    at('phase', `Choose a phase from 1 to ${phases}.`);
  const superset = item.superset.trim().toUpperCase();
  if (superset !== '' && !/^[A-Z]$/.test(superset)) at('superset', 'One letter, A to Z, or blank.');
  for (const field of ['words', 'note', 'stop', 'flagReason'] as const)
    if (item[field].includes('\u0000')) at(field, 'Contains characters that cannot be shown');
  if (words.length > 300) at('words', 'At most 300 characters');
  if (item.note.length > 500) at('note', 'At most 500 characters');
  if (item.stop.length > 300) at('stop', 'At most 300 characters');
  const written = item.flagReason.trim();
  if (written.length > 500) at('flagReason', 'At most 500 characters');
  if (!dose) return null;
  const [easier, harder] = (['easier', 'harder'] as const).map((name) => {
    const { rung, problem } = readRung(item, name, dose);
    if (problem) at(`${name}Dose`, problem);
    return rung;
  });
  return {
    id: item.key,
    threadId: item.threadId,
    slug: item.slug,
    dose,
    phase,
    superset: superset === '' ? null : superset,
    easier: easier ?? null,
    harder: harder ?? null,
    findings,
    goals,
    words,
    flagReason: written === '' ? null : written,
  };
}

const codes = z.array(z.string().max(100)).max(200);

/** What the search knows of the patient, as the form says it: it only orders what is shown. */
export const groundInput = z.object({
  side: z.enum(['left', 'right', 'both', 'middle']).nullable().catch(null),
  equipment: codes.nullable().catch(null),
  findings: codes.catch([]),
});

/** Names as typed on the lines of a program. */
export const namesInput = z.array(z.string().trim().max(200)).max(MOST_ITEMS);

export const finderInput = z.object({
  text: z.string().trim().max(100).catch(''),
  finding: z.string().max(100).catch(''),
  knee: z.enum(['extended', 'flexed', 'mixed', '']).catch(''),
});
