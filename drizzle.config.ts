import { defineConfig } from 'drizzle-kit';

/** `npm run db:generate` writes SQL from db/schema; FORCE, grants and data moves are written by hand beside it. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './db/schema',
  out: './db/migrations',
  casing: 'snake_case',
});
