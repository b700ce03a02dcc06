/** Exit codes of the commands in bin/, so that a supervisor can tell why one ended. */
export const EXIT = {
  failed: 1,
  usage: 2,
  running: 3,
  portTaken: 4,
  databaseDied: 70,
  configuration: 78,
} as const;

/** A reason to stop that the operator can act upon: its message is shown alone, without a stack. */
export class Halt extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = EXIT.failed) {
    super(message);
    this.name = 'Halt';
    this.exitCode = exitCode;
  }
}

/** The code of a system or database error ('ENOENT', '28P01'), or '' where there is none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
