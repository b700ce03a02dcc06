import { and, desc, eq } from 'drizzle-orm';
import { newId } from '@/lib/id';
import type { AccountTx } from '../account';
import { accountAudit, memberships } from '../schema/accounts';
import { auditEvents } from '../schema/audit';
import type { ScopedTx } from '../scope';

export type Outcome = 'allowed' | 'denied' | 'failed';

export type AuditEntry = {
  readonly verb: string;
  readonly outcome: Outcome;
  readonly sessionId: string | null;
  readonly patientId: string | null;
  readonly objectId?: string | null;
  /** Names of the fields that changed, never their values. */
  readonly fields?: readonly string[];
};

// By name, since every write and every opened chart says it.
const APPEND_AUDIT = `
  insert into audit_events (clinic_id, id, actor_id, session_id, verb, outcome, patient_id, object_id, fields)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/**
 * Adds to the clinic's trail, in the transaction of what it tells of, at its end: without its row nothing is
 * committed. The app role can neither edit nor remove it.
 */
export function appendAudit({ scope, atCommit }: ScopedTx, entry: AuditEntry): void {
  const values = [
    scope.clinicId,
    newId(),
    scope.membershipId,
    entry.sessionId,
    entry.verb,
    entry.outcome,
    // A patient's own policy lets through only rows of that patient.
    entry.patientId ?? scope.patientId,
    entry.objectId ?? null,
    entry.fields ? [...entry.fields] : null,
  ];
  atCommit({ name: 'append_audit', text: APPEND_AUDIT, values });
}

/** The trail before a clinic is known: sign-ins, refusals of unknown people, links, set-up. */
export async function appendAccountAudit(
  tx: AccountTx,
  entry: { verb: string; outcome: Outcome; userId: string | null; reason?: string },
): Promise<void> {
  await tx.db.insert(accountAudit).values({
    id: newId(),
    verb: entry.verb,
    outcome: entry.outcome,
    userId: entry.userId,
    reason: entry.reason ?? null,
  });
}

/** Who did this to an object last, and when; null when nobody did. */
export async function lastDone(tx: ScopedTx, patientId: string, verb: string, objectId: string) {
  const [row] = await tx.db
    .select({ by: memberships.displayName, at: auditEvents.at })
    .from(auditEvents)
    .innerJoin(
      memberships,
      and(eq(memberships.clinicId, auditEvents.clinicId), eq(memberships.id, auditEvents.actorId)),
    )
    .where(
      and(
        eq(auditEvents.clinicId, tx.scope.clinicId),
        eq(auditEvents.patientId, patientId),
        eq(auditEvents.verb, verb),
        eq(auditEvents.objectId, objectId),
        eq(auditEvents.outcome, 'allowed'),
      ),
    )
    .orderBy(desc(auditEvents.at))
    .limit(1);
  return row ?? null;
}
