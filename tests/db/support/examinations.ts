import { and, eq } from 'drizzle-orm';
import { screenItems } from '@/clinical/triage/screen-items.data';
import { assessments } from '@/db/schema/assessments';
import { addenda, findings, gaitNotes, raisedFindings, triggerPointScores } from '@/db/schema/findings';
import { withScope } from '@/db/scope';
import { signDraft, startAssessment } from '@/features/assessments/actions';
import type { SaveState } from '@/features/assessments/types';
import { untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { formOf, sentTo } from './acting';
import type { Clinic, Person } from './two-clinics';

export const first: SaveState = { ...untouched, version: 1, savedAt: null };

export const starting = (of: Person) =>
  sentTo(startAssessment(untouched, formOf({ id: newId(), patientId: of.id, episodeId: of.episodeId })));

export const idOf = (address: string | null) => address?.split('/').at(-1) ?? '';

/** A fresh draft of the episode; one that is still open is signed away first. */
export async function freshDraft(clinic: Clinic, of: Person): Promise<string> {
  await withScope(clinic.staff, ({ db }) =>
    db
      .update(assessments)
      .set({ status: 'signed', signedAt: new Date(), signedBy: clinic.staff.membershipId })
      .where(and(eq(assessments.clinicId, clinic.clinicId), eq(assessments.status, 'draft'))),
  );
  return idOf(await starting(of));
}

/** A calf visit as its form sends it: left bent hurts, the right leg's pain was not asked. */
export const whole = (of: Person, id: string, version: number, more: Record<string, string> = {}) =>
  formOf({
    id,
    patientId: of.id,
    version,
    examinedOn: '2026-02-03',
    story: 'Deep ache low in the calf',
    'pair.left.straight.pain': '0',
    'pair.left.straight.response': 'tightness',
    'pair.left.bent.pain': '3',
    'pair.left.bent.response': 'familiar',
    'pair.left.bent.cm': '8,5',
    'pair.right.bent.cm': '11',
    'gait.a.item': 'pelvic-drop',
    'gait.a.activity': 'running',
    'gait.a.stance': 'right',
    'gait.a.phase': 'midstance',
    'gait.a.grade': '2',
    'gait.a.degrees': '7',
    ...more,
  });

/** Everything that is stored of one assessment. */
export const rowsOf = (clinic: Clinic, id: string) =>
  withScope(clinic.staff, async ({ db }) => ({
    head: (await db.select().from(assessments).where(eq(assessments.id, id)))[0],
    findings: await db.select().from(findings).where(eq(findings.assessmentId, id)),
    gait: await db.select().from(gaitNotes).where(eq(gaitNotes.assessmentId, id)),
    scores: await db.select().from(triggerPointScores).where(eq(triggerPointScores.assessmentId, id)),
    raised: await db.select().from(raisedFindings).where(eq(raisedFindings.assessmentId, id)),
    addenda: await db.select().from(addenda).where(eq(addenda.assessmentId, id)),
  }));

export const keepAll = {
  'finding.tight-soleus.left': 'keep',
  'finding.limited-dorsiflexion.left': 'drop',
  'finding.pelvic-drop.right': 'keep',
  'finding.weak-glute-med.right': 'drop',
};

/** Every question of the red-flag screen, seen unanswered and signed without. */
export const screenCodes = screenItems.map((item) => item.code);
const unasked = screenCodes.join(' ');

/** The signature under `whole`, with an answer to each of its raised findings. */
export const signing = (of: Person, id: string, version: number, answers: Record<string, string> = keepAll) =>
  signDraft(untouched, formOf({ id, patientId: of.id, version, unasked, ...answers }));

/** The same form, sent over a later version. */
export function withVersion(form: FormData, version: number): FormData {
  form.set('version', String(version));
  return form;
}
