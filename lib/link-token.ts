import { randomBytes } from 'node:crypto';
import { NO_CLINIC } from './id';
import { hashSecret } from './password';

const SHAPE = /^[\w-]{64}$/;

/** How long a link works. */
const LINK_HOURS = 72;

/** A link's secret: the clinic's 16 bytes, so that its lookup leads with clinic_id, and 32 random ones. */
export function newLinkToken(clinicId: string): string {
  const clinic = Buffer.from(clinicId.replaceAll('-', ''), 'hex');
  return Buffer.concat([clinic, randomBytes(32)]).toString('base64url');
}

export type LinkKey = { readonly clinicId: string; readonly tokenHash: string };

/** Where to look a link up. A malformed one gets a key that finds nothing, so that it takes the same road. */
export function linkKey(token: string): LinkKey {
  const tokenHash = hashSecret(token);
  if (!SHAPE.test(token)) return { clinicId: NO_CLINIC, tokenHash };
  const hex = Buffer.from(token, 'base64url').subarray(0, 16).toString('hex');
  return { clinicId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'), tokenHash };
}

/** When a link made now stops working. */
export const linkExpiry = (at: Date): Date => new Date(at.getTime() + LINK_HOURS * 3_600_000);
