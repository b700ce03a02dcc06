import { and, asc, eq, gt, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { AccountTx } from '../account';
import { invitations, memberships } from '../schema/accounts';
import type { ScopedTx } from '../scope';

type StaffRole = 'owner' | 'therapist' | 'front-desk';
type LinkKey = { clinicId: string; tokenHash: string };

const open = isNull(memberships.endedAt);

/** The clinic's people, patients apart, with how many patients each leads. */
export async function listMembers(tx: ScopedTx) {
  const { clinicId } = tx.scope;
  return tx.db
    .select({
      id: memberships.id,
      displayName: memberships.displayName,
      email: memberships.email,
      role: memberships.role,
      startedAt: memberships.startedAt,
      // Written out: drizzle leaves the table off a column where there is one table, and `id` would be the inner one.
      leads: sql<number>`(
        select count(*)::int from care_team led
        where led.clinic_id = memberships.clinic_id and led.membership_id = memberships.id
          and led.part = 'lead' and led.ended_on is null
      )`,
    })
    .from(memberships)
    .where(and(eq(memberships.clinicId, clinicId), open, ne(memberships.role, 'patient')))
    .orderBy(asc(memberships.displayName), asc(memberships.id));
}

/** Those who may lead a patient's care: open memberships as owner or therapist. */
export async function listTherapists(tx: ScopedTx) {
  return tx.db
    .select({ id: memberships.id, displayName: memberships.displayName })
    .from(memberships)
    .where(
      and(
        eq(memberships.clinicId, tx.scope.clinicId),
        open,
        inArray(memberships.role, ['owner', 'therapist']),
      ),
    )
    .orderBy(asc(memberships.displayName), asc(memberships.id));
}

/** The open owners, held until the transaction ends: two owners who remove each other at once wait in turn. */
export async function holdOwners(tx: ScopedTx): Promise<string[]> {
  const rows = await tx.db
    .select({ id: memberships.id })
    .from(memberships)
    .where(and(eq(memberships.clinicId, tx.scope.clinicId), open, eq(memberships.role, 'owner')))
    .orderBy(asc(memberships.id))
    .for('update');
  return rows.map((row) => row.id);
}

const openColleague = (tx: ScopedTx, id: string) =>
  and(
    eq(memberships.clinicId, tx.scope.clinicId),
    eq(memberships.id, id),
    open,
    ne(memberships.role, 'patient'),
  );

/** Ends a colleague's membership. Every request asks for it, so their sessions here end with the commit. */
export async function endMembership(tx: ScopedTx, id: string, endedAt: Date): Promise<boolean> {
  const rows = await tx.db
    .update(memberships)
    .set({ endedAt })
    .where(openColleague(tx, id))
    .returning({ id: memberships.id });
  return rows.length === 1;
}

/** Gives a colleague another role from their next request on. A second membership in that role refuses it. */
export async function setRole(tx: ScopedTx, id: string, role: StaffRole): Promise<boolean> {
  const rows = await tx.db
    .update(memberships)
    .set({ role })
    .where(openColleague(tx, id))
    .returning({ id: memberships.id });
  return rows.length === 1;
}

/** Whether the person behind this membership holds the role already, by another one. */
export async function holdsRoleElsewhere(tx: ScopedTx, id: string, role: StaffRole): Promise<boolean> {
  const { clinicId } = tx.scope;
  const person = tx.db
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(and(eq(memberships.clinicId, clinicId), eq(memberships.id, id)));
  const rows = await tx.db
    .select({ id: memberships.id })
    .from(memberships)
    .where(
      and(
        eq(memberships.clinicId, clinicId),
        open,
        eq(memberships.role, role),
        ne(memberships.id, id),
        inArray(memberships.userId, person),
      ),
    )
    .limit(1);
  return rows.length === 1;
}

/** Whether this address already belongs to a colleague in this role. */
export async function isColleague(tx: ScopedTx, email: string, role: StaffRole): Promise<boolean> {
  const rows = await tx.db
    .select({ id: memberships.id })
    .from(memberships)
    .where(
      and(
        eq(memberships.clinicId, tx.scope.clinicId),
        open,
        eq(memberships.role, role),
        sql`lower(${memberships.email}) = lower(${email})`,
      ),
    )
    .limit(1);
  return rows.length === 1;
}

/** Invitations that nobody has used or withdrawn, the run-out ones too. */
export async function listInvitations(tx: ScopedTx) {
  return tx.db
    .select({
      id: invitations.id,
      displayName: invitations.displayName,
      email: invitations.email,
      role: invitations.role,
      createdAt: invitations.createdAt,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(
      and(
        eq(invitations.clinicId, tx.scope.clinicId),
        isNull(invitations.usedAt),
        isNull(invitations.withdrawnAt),
      ),
    )
    .orderBy(asc(invitations.createdAt));
}

/** As with patients' links: asked twice with one id, it stays one row and the newest secret opens. */
export async function saveInvitation(
  tx: ScopedTx,
  invitation: {
    id: string;
    tokenHash: string;
    role: StaffRole;
    email: string;
    displayName: string;
    createdAt: Date;
    expiresAt: Date;
  },
): Promise<boolean> {
  const { clinicId, membershipId } = tx.scope;
  const { tokenHash, createdAt, expiresAt } = invitation;
  const rows = await tx.db
    .insert(invitations)
    .values({ clinicId, ...invitation, createdBy: membershipId })
    .onConflictDoUpdate({
      target: [invitations.clinicId, invitations.id],
      set: { tokenHash, createdAt, expiresAt },
      setWhere: sql`${invitations.createdBy} = ${membershipId} and ${invitations.email} = ${invitation.email}
        and ${invitations.role} = ${invitation.role} and ${invitations.usedAt} is null
        and ${invitations.withdrawnAt} is null`,
    })
    .returning({ id: invitations.id });
  return rows.length === 1;
}

export async function withdrawInvitation(tx: ScopedTx, id: string, at: Date): Promise<boolean> {
  const rows = await tx.db
    .update(invitations)
    .set({ withdrawnAt: at })
    .where(
      and(
        eq(invitations.clinicId, tx.scope.clinicId),
        eq(invitations.id, id),
        isNull(invitations.usedAt),
        isNull(invitations.withdrawnAt),
      ),
    )
    .returning({ id: invitations.id });
  return rows.length === 1;
}

const opens = ({ clinicId, tokenHash }: LinkKey, at: Date) =>
  and(
    eq(invitations.clinicId, clinicId),
    eq(invitations.tokenHash, tokenHash),
    isNull(invitations.usedAt),
    isNull(invitations.withdrawnAt),
    gt(invitations.expiresAt, at),
  );

/** An invitation that would open now; looking does not use it. */
export async function findOpenInvitation(tx: AccountTx, key: LinkKey, at: Date) {
  const [row] = await tx.db
    .select({
      id: invitations.id,
      role: invitations.role,
      email: invitations.email,
      displayName: invitations.displayName,
    })
    .from(invitations)
    .where(opens(key, at));
  return row ?? null;
}

export async function spendInvitation(tx: AccountTx, key: LinkKey, at: Date): Promise<boolean> {
  const rows = await tx.db
    .update(invitations)
    .set({ usedAt: at })
    .where(opens(key, at))
    .returning({ id: invitations.id });
  return rows.length === 1;
}

/** Makes somebody a member; false when they already are one in this role, or the patient already has a sign-in. */
export async function insertMembership(
  tx: AccountTx,
  member: Pick<
    typeof memberships.$inferInsert,
    'clinicId' | 'id' | 'userId' | 'role' | 'displayName' | 'email' | 'patientId'
  >,
): Promise<boolean> {
  const rows = await tx.db
    .insert(memberships)
    .values(member)
    .onConflictDoNothing()
    .returning({ id: memberships.id });
  return rows.length === 1;
}
