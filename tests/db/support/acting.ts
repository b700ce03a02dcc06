import { vi } from 'vitest';
import type { Scope } from '@/db/scope';
import type { Role, Viewer } from '@/features/session/types';

/** Who is asking, for tests of actions: the gate of the session is replaced, everything behind it is real. */
const now: { viewer: Viewer | null } = { viewer: null };

export const currentViewer = async (): Promise<Viewer | null> => now.viewer;

/** As the product's own, but for the redirect: nobody is a mistake of the test here. */
export const requireViewer = async (...roles: readonly Role[]): Promise<Viewer> => {
  if (!now.viewer || !roles.includes(now.viewer.role)) throw new Error('Nobody may ask this');
  return now.viewer;
};

/** Lets what follows be asked by this person. */
export function actAs(scope: Scope, role: Role): void {
  now.viewer = {
    userId: scope.membershipId,
    sessionId: scope.membershipId,
    clinicId: scope.clinicId,
    clinicName: 'A clinic',
    timeZone: 'Europe/Madrid',
    membershipId: scope.membershipId,
    role,
    displayName: 'T. Hand',
    patientId: scope.patientId,
    scope,
  };
}

export class Redirected extends Error {
  constructor(readonly to: string) {
    super(`redirected to ${to}`);
  }
}

/** What the framework gives to actions, as far as they use it. */
export const navigation = {
  redirect: vi.fn((to: string) => {
    throw new Redirected(to);
  }),
  notFound: vi.fn(() => {
    throw new Error('not found');
  }),
  unstable_rethrow: vi.fn((error: unknown) => {
    if (error instanceof Redirected) throw error;
  }),
};

/** Where the action sent the browser; null when it stayed. */
export async function sentTo(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof Redirected) return error.to;
    throw error;
  }
}

/** A form as the browser sends it. */
export function formOf(fields: Readonly<Record<string, string | number>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
  return form;
}
