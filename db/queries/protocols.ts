import { and, asc, eq, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { memberships } from '../schema/accounts';
import { clinicProtocols, clinicProtocolVersions } from '../schema/clinic-protocols';
import { protocols, protocolVersions } from '../schema/library';
import type { ScopedTx } from '../scope';
import type { VersionRow } from './library';

/** The current version of every shared protocol that is not retired; `content` is one of clinical/library. */
export function listSharedProtocols(tx: ScopedTx): Promise<VersionRow[]> {
  const { slug, version, content } = protocolVersions;
  return tx.db
    .select({ slug, version, content })
    .from(protocols)
    .innerJoin(
      protocolVersions,
      and(eq(protocolVersions.slug, protocols.slug), eq(protocolVersions.version, protocols.currentVersion)),
    )
    .where(isNull(protocols.retiredAt))
    .orderBy(asc(slug));
}

/** One that is its author's alone is there for its author only. */
const seenBy = (tx: ScopedTx) =>
  and(
    eq(clinicProtocols.clinicId, tx.scope.clinicId),
    or(isNotNull(clinicProtocols.sharedAt), eq(clinicProtocols.createdBy, tx.scope.membershipId)),
  );

const presentVersion = and(
  eq(clinicProtocolVersions.clinicId, clinicProtocols.clinicId),
  eq(clinicProtocolVersions.protocolId, clinicProtocols.id),
  eq(clinicProtocolVersions.version, clinicProtocols.currentVersion),
);

const ownColumns = {
  id: clinicProtocols.id,
  /** Of what is published; 0 for nothing yet. */
  published: clinicProtocols.currentVersion,
  /** What is published; null for nothing yet. */
  content: clinicProtocolVersions.content,
  draft: clinicProtocols.draft,
  shared: sql<boolean>`${clinicProtocols.sharedAt} is not null`,
  retired: sql<boolean>`${clinicProtocols.retiredAt} is not null`,
  /** Of the row, against a stale write. */
  version: clinicProtocols.version,
  authorId: clinicProtocols.createdBy,
  author: memberships.displayName,
};

/** The clinic's own protocols that who asks may see, retired ones too, the newest first. */
export function listOwnProtocols(tx: ScopedTx) {
  return tx.db
    .select(ownColumns)
    .from(clinicProtocols)
    .innerJoin(
      memberships,
      and(eq(memberships.clinicId, clinicProtocols.clinicId), eq(memberships.id, clinicProtocols.createdBy)),
    )
    .leftJoin(clinicProtocolVersions, presentVersion)
    .where(and(eq(clinicProtocols.clinicId, tx.scope.clinicId), seenBy(tx)))
    .orderBy(sql`${clinicProtocols.id} desc`);
}

export type OwnProtocolRow = Awaited<ReturnType<typeof listOwnProtocols>>[number];

/** Keeps a new protocol of who asks, as a draft that only they see. False when its id is taken. */
export async function addOwnProtocol(
  tx: ScopedTx,
  { id, draft }: { id: string; draft: unknown },
): Promise<boolean> {
  const { clinicId, membershipId } = tx.scope;
  const made = await tx.db
    .insert(clinicProtocols)
    .values({ clinicId, id, draft, createdBy: membershipId })
    .onConflictDoNothing()
    .returning({ id: clinicProtocols.id });
  return made.length > 0;
}

export type ProtocolChange = Partial<{
  currentVersion: number;
  draft: unknown;
  sharedAt: Date | null;
  retiredAt: Date | null;
}>;

/** Changes a protocol over the version that its form showed; false when it is stale or not there for who asks. */
export async function changeOwnProtocol(
  tx: ScopedTx,
  { id, over }: { id: string; over: number },
  change: ProtocolChange,
): Promise<boolean> {
  const changed = await tx.db
    .update(clinicProtocols)
    .set({ ...change, version: sql`${clinicProtocols.version} + 1` })
    .where(
      and(
        eq(clinicProtocols.clinicId, tx.scope.clinicId),
        eq(clinicProtocols.id, id),
        eq(clinicProtocols.version, over),
        seenBy(tx),
      ),
    )
    .returning({ id: clinicProtocols.id });
  return changed.length > 0;
}

/** Adds what a protocol says from now on. Asked after the row is held by `changeOwnProtocol`. */
export async function addProtocolVersion(
  tx: ScopedTx,
  version: { id: string; protocolId: string; version: number; content: unknown },
): Promise<void> {
  const { clinicId, membershipId } = tx.scope;
  await tx.db.insert(clinicProtocolVersions).values({ clinicId, ...version, createdBy: membershipId });
}
