/** PostgreSQL's code of a failure, whether pg or drizzle raised it; null where the work went through. */
export async function faultCode(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    return codeOf(error) ?? codeOf(error instanceof Error ? error.cause : null) ?? String(error);
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** The failures that these tests mean, by the names PostgreSQL's manual gives them (appendix A). */
export const FAULT = {
  undefinedSetting: '42704',
  notUuid: '22P02',
  refused: '42501',
  foreignKey: '23503',
} as const;
