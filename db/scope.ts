import 'server-only';
import { inTransaction, type Tx } from './transaction';

declare const granted: unique symbol;
declare const scoped: unique symbol;

/** Proof that the session gate looked at this person. Only `mintScope` in db/account.ts makes one. */
export type Scope = {
  readonly clinicId: string;
  readonly membershipId: string;
  /** The one patient whose rows this person may touch; null for staff. */
  readonly patientId: string | null;
  readonly [granted]: true;
};

/** A transaction whose rows Postgres has already narrowed to one clinic, and for a patient to that patient. */
export type ScopedTx = Tx & { readonly scope: Scope; readonly [scoped]: true };

/** The only door to a clinic's rows: one transaction, one clinic. Errors roll back and pass through. */
export function withScope<Value>(scope: Scope, work: (tx: ScopedTx) => Promise<Value>): Promise<Value> {
  return inTransaction({ door: 'clinic', clinicId: scope.clinicId, patientId: scope.patientId }, (tx) =>
    // biome-ignore lint/nursery/noUnsafeTypeAssertion: a brand exists in types only; this is the one place that gives it
    work({ ...tx, scope } as ScopedTx),
  );
}
