import 'server-only';
import { mintScope, withAccount } from '@/db/account';
import { findOpenAccessLink, findPatientHolder } from '@/db/queries/access';
import { findCredentialOf } from '@/db/queries/accounts';
import { findPatient } from '@/db/queries/patients';
import { findOpenInvitation } from '@/db/queries/team';
import { withScope } from '@/db/scope';
import { now } from '@/lib/clock';
import { type LinkKey, linkKey } from '@/lib/link-token';
import type { Role } from '../types';

export type LinkKind = 'invitation' | 'access';

/** What a link that opens now offers. */
export type Offer = {
  readonly linkId: string;
  readonly key: LinkKey;
  readonly role: Role;
  readonly displayName: string;
  /** The address to sign in with, where the clinic knows it. */
  readonly email: string | null;
  readonly patientId: string | null;
  /** Who signs in as this patient already. */
  readonly holder: { userId: string; membershipId: string; opensMore: boolean } | null;
};

async function invitationOffer(key: LinkKey): Promise<Offer | null> {
  const found = await withAccount((tx) => findOpenInvitation(tx, key, now()));
  if (!found) return null;
  const { id: linkId, role, displayName, email } = found;
  return { linkId, key, role, displayName, email, patientId: null, holder: null };
}

async function accessOffer(key: LinkKey): Promise<Offer | null> {
  const found = await withAccount(async (tx) => {
    const link = await findOpenAccessLink(tx, key, now());
    if (!link) return null;
    const holder = await findPatientHolder(tx, key.clinicId, link.patientId);
    const account = holder ? await findCredentialOf(tx, holder.userId) : null;
    return { ...link, holder, holderEmail: account?.email ?? null };
  });
  if (!found) return null;
  const { patientId, createdBy: membershipId, holder } = found;
  // Read in the name of whoever handed the link over, narrowed to this one patient.
  const scope = mintScope({ clinicId: key.clinicId, membershipId, patientId });
  const patient = await withScope(scope, (tx) => findPatient(tx, patientId));
  if (!patient) return null;
  return {
    linkId: found.id,
    key,
    role: 'patient',
    displayName: patient.fullName,
    email: holder ? found.holderEmail : patient.email,
    patientId,
    holder,
  };
}

/** What this link offers; null when it does not open, whatever the reason. Looking does not use it. */
export function loadOffer(kind: LinkKind, token: string): Promise<Offer | null> {
  const key = linkKey(token);
  return kind === 'invitation' ? invitationOffer(key) : accessOffer(key);
}
