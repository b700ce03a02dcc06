import type { Client } from 'pg';

/** A rule of the schema: a query that gives one row (`offender`) for each thing that breaks it. */
export type Rule = { name: string; sql: string; values?: unknown[] };

/** What breaks the rule in this database; empty where it holds. */
export async function offenders(client: Client, rule: Rule): Promise<string[]> {
  const found = await client.query<{ offender: string }>(rule.sql, rule.values ?? []);
  return found.rows.map((row) => row.offender).sort();
}

/** Every table of ours: the migration journal has a schema of its own. */
export const TABLES = `(
  select c.oid, c.relname::text as name, c.relowner, c.relacl, c.relrowsecurity, c.relforcerowsecurity
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p'))`;

/** Tables with a clinic_id column. */
export const CLINIC_TABLES = `(
  select t.* from ${TABLES} t
  where exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'clinic_id' and not a.attisdropped))`;

/** The columns of an index or a constraint, in order, as names. */
export const names = (table: string, numbers: string) => `(
  select array_agg(a.attname::text order by n.at) from unnest(${numbers}) with ordinality n(num, at)
  left join pg_attribute a on a.attrelid = ${table} and a.attnum = n.num)`;
