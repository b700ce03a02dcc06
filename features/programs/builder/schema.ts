import { z } from 'zod';
import { isId } from '@/lib/id';
import { id, optionalText, optionalWhole } from '@/lib/shape';
import { readDose, readDraft } from './format';
import type { DraftItem } from './types';

/** More is no home program, and bounds what one post may hold. */
const MOST_ITEMS = 30;

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
});

const raw = z.record(z.string(), z.union([z.string().max(2000), z.array(z.string().max(200)).max(100)]));

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
  const items = draft.flatMap((item) => itemOf(item, ctx) ?? []);
  if (draft.length === 0) ctx.addIssue(fault('program', 'Add at least one exercise.'));
  if (draft.length > MOST_ITEMS)
    ctx.addIssue(fault('program', `A program holds at most ${MOST_ITEMS} exercises.`));
  if (new Set(draft.map(({ key }) => key)).size < draft.length)
    ctx.addIssue(fault('program', 'The same entry twice.'));
  if (parsed.data.version !== null && parsed.data.reason === null)
    ctx.addIssue(fault('reason', 'Say why the program changes: the reason stays with the revision.'));
  return { ...parsed.data, items };
});

function itemOf(item: DraftItem, ctx: z.core.$RefinementCtx) {
  const at = (field: string, message: string) => ctx.addIssue(fault(`${item.key}.${field}`, message));
  if (!isId(item.key) || !isId(item.threadId)) {
    ctx.addIssue(fault('program', 'An entry has no valid reference.'));
    return null;
  }
  const { dose, problems } = readDose(item);
  for (const [field, message] of Object.entries(problems)) at(field, message);
  const words = item.words.trim();
  const findings = [...new Set(item.because)].filter(isId);
  if (findings.length === 0 && words === '')
    at('because', 'Choose a finding, or write why this exercise is given.');
  for (const field of ['words', 'note', 'stop', 'flagReason'] as const)
    if (item[field].includes('\u0000')) at(field, 'Contains characters that cannot be shown');
  if (words.length > 300) at('words', 'At most 300 characters');
  if (item.note.length > 500) at('note', 'At most 500 characters');
  if (item.stop.length > 300) at('stop', 'At most 300 characters');
  const written = item.flagReason.trim();
  if (written.length > 500) at('flagReason', 'At most 500 characters');
  if (!dose) return null;
  const flagReason = written === '' ? null : written;
  return { id: item.key, threadId: item.threadId, slug: item.slug, dose, findings, words, flagReason };
}

export const finderInput = z.object({
  text: z.string().trim().max(100).catch(''),
  finding: z.string().max(100).catch(''),
  knee: z.enum(['extended', 'flexed', 'mixed', '']).catch(''),
});
