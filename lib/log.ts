import pino from 'pino';

/**
 * The one log. Ids and codes only: no names, no values, no message of a database error (drizzle puts the
 * parameters into it), so callers log `databaseFault(error)` and never the error itself.
 */
export const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime });

/** What may be said of a database error: its SQLSTATE and constraint. */
export function databaseFault(error: unknown): { code: string; constraint: string } {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const read = (key: string): string => {
    const value = typeof cause === 'object' && cause !== null ? Reflect.get(cause, key) : undefined;
    return typeof value === 'string' ? value : '';
  };
  return { code: read('code'), constraint: read('constraint') };
}
