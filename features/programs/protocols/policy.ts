import type { Viewer } from '@/features/session/viewer';
import { mayPrescribe } from '../policy';

/** A protocol is changed, shared and retired by who wrote it; one that the clinic shares by its owner too. */
export const mayChangeProtocol = (
  viewer: Pick<Viewer, 'role' | 'membershipId'>,
  protocol: { readonly authorId: string; readonly shared: boolean },
): boolean =>
  mayPrescribe(viewer.role) &&
  (protocol.authorId === viewer.membershipId || (protocol.shared && viewer.role === 'owner'));
