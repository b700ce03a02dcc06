import 'server-only';
import type { QueryResultRow } from 'pg';
import { isId, NO_CLINIC } from '@/lib/id';
import type { Scope } from './scope';
import { inTransaction, readAlone, type Settings, type Tx } from './transaction';

declare const account: unique symbol;

const ACCOUNT: Settings = { door: 'account', clinicId: NO_CLINIC, patientId: null };

/** A transaction before a clinic is known: the closed list of tables without a clinic, and nothing of a patient. */
export type AccountTx = Tx & { readonly [account]: true };

/** For sign-in, set-up, opening a link, changing clinic, seeding and jobs. The linter keeps everyone else out. */
export function withAccount<Value>(work: (tx: AccountTx) => Promise<Value>): Promise<Value> {
  return inTransaction(ACCOUNT, (tx) =>
    // biome-ignore lint/nursery/noUnsafeTypeAssertion: a brand exists in types only; this is the one place that gives it
    work(tx as AccountTx),
  );
}

/** One named read before a clinic is known, in one message. */
export function readAccount<Row extends QueryResultRow>(
  statement: { name: string; text: string },
  values: readonly string[],
): Promise<Row[]> {
  return readAlone<Row>(ACCOUNT, statement, values);
}

/** Makes the proof that `withScope` asks for. Throws when an id is not one. */
export function mintScope(who: { clinicId: string; membershipId: string; patientId: string | null }): Scope {
  const { clinicId, membershipId, patientId } = who;
  if (!isId(clinicId) || !isId(membershipId) || (patientId !== null && !isId(patientId)))
    throw new Error('Not an id');
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: a brand exists in types only; this is the one place that gives it
  return { clinicId, membershipId, patientId } as Scope;
}
