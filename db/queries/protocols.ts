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
