import { z } from 'zod';

/** What stands in examples and templates: long enough perhaps, and known to everyone. */
const PLACEHOLDER = /change.?me|secret|example|placeholder|password|soleus|12345678|abcdefgh/i;

/** Enough for a signing key: 32 characters or more, no placeholder, not a few characters over and over. */
export function isStrongSecret(text: string): boolean {
  return text.length >= 32 && !PLACEHOLDER.test(text) && new Set(text).size >= 10;
}

/**
 * What the process may be told from outside. `bin/start` sets each of these before Next loads: for the embedded
 * store it makes them, with a database of your own it checks those that you set. The address and password of
 * the migrations' role (DATABASE_OWNER_URL) are taken away before the app loads. Nothing else reads `process.env`.
 */
const shape = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  /** The plain app role's address (role soleus_app). */
  DATABASE_URL: z.string().min(1),
  /** Signs the session cookie; at least 32 characters, and not a placeholder. */
  NEXTAUTH_SECRET: z.string().refine(isStrongSecret),
  /** The address people use, e.g. https://soleus.example; decides the cookie's prefix and the origin check. */
  APP_ORIGIN: z.url(),
  /** '1' where the invented clinics are loaded: the sign-in page then offers one button for each demo person. */
  SOLEUS_DEMO: z.enum(['0', '1']).default('0'),
  /** Printed on the console of an empty store; without it set-up does not open. */
  SOLEUS_SETUP_CODE: z.string().min(16).optional(),
});

export type Env = z.output<typeof shape>;

let parsed: Env | undefined;

/** The checked environment. Throws with the variable's name, never its value. */
export function env(): Env {
  if (parsed) return parsed;
  const result = shape.safeParse(process.env);
  if (!result.success) {
    const names = [...new Set(result.error.issues.map((issue) => issue.path.join('.')))];
    throw new Error(`Missing or unusable environment: ${names.join(', ')}`);
  }
  parsed = result.data;
  return parsed;
}
