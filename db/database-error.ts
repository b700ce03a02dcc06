import { DrizzleQueryError } from 'drizzle-orm';
import { databaseFault } from '@/lib/log';

/** A failure of the database that may be shown to a log: SQLSTATE and constraint, no values. */
class DatabaseError extends Error {
  readonly code: string;
  readonly constraint: string;

  constructor({ code, constraint }: { code: string; constraint: string }) {
    super(`Database error ${[code, constraint].filter(Boolean).join(' ') || 'without a code'}`);
    this.name = 'DatabaseError';
    this.code = code;
    this.constraint = constraint;
  }
}

/**
 * drizzle's message carries the parameters and PostgreSQL's detail the row, and Next prints whatever a page
 * throws: what leaves a transaction says neither. Other errors pass as they are.
 */
export function withoutValues(error: unknown): unknown {
  const fault = databaseFault(error);
  return fault.code || error instanceof DrizzleQueryError ? new DatabaseError(fault) : error;
}
