import type { Client } from 'pg';
import { EXIT, errorCode, Halt } from '@/lib/halt';

export type RolePasswords = Record<'postgres' | 'soleus_owner' | 'soleus_app', string>;

/** What an administrator runs once on a PostgreSQL of their own; the README shows the same lines. */
const ROLE_SQL = `  create role soleus_owner login password '…';
  create role soleus_app login password '…';
  create database soleus owner soleus_owner;`;

/**
 * Makes the roles and the database of the embedded store where they are missing (they belong to the whole
 * server, so no migration can). The owner may create databases: the tests make theirs so.
 */
export async function requireOwnRoles(admin: Client, passwords: RolePasswords): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(
    "select rolname as name from pg_roles where rolname like 'soleus%' union all select datname from pg_database",
  );
  const names = rows.map((row) => row.name);
  for (const role of ['soleus_owner', 'soleus_app'] as const) {
    if (names.includes(role)) continue;
    const right = role === 'soleus_owner' ? 'createdb' : '';
    await admin.query(`create role ${role} login ${right} password ${admin.escapeLiteral(passwords[role])}`);
  }
  if (!names.includes('soleus')) await admin.query('create database soleus owner soleus_owner');
}

/** PostgreSQL 15 to 18 is what the migrations and policies are tried on. */
export async function requireVersion(client: Client): Promise<void> {
  const { rows } = await client.query<{ number: string; version: string }>(
    "select current_setting('server_version_num') as number, current_setting('server_version') as version",
  );
  const major = Math.floor(Number(rows[0]?.number) / 10_000);
  if (major >= 15 && major <= 18) return;
  throw new Halt(
    `Soleus needs PostgreSQL 15 to 18, and DATABASE_URL leads to ${rows[0]?.version}.`,
    EXIT.configuration,
  );
}

/** Checks that an address logs in as the role it is for, and says what to do where it does not. */
export function refuseLogin(variable: string, role: string, error: unknown): Halt {
  const code = errorCode(error);
  const why = ['28000', '28P01', '3D000'].includes(code)
    ? `refuses the login or has no such database (${code}). The roles and the database are made beforehand:\n${ROLE_SQL}`
    : `cannot be reached (${code || 'no answer'}).`;
  return new Halt(`${variable} must connect as ${role}. The server ${why}`, EXIT.configuration);
}

/** Both roles must be there under these names: policies and grants name them. */
export async function requireRole(client: Client, variable: string, role: string): Promise<void> {
  const { rows } = await client.query<{ name: string; known: string[] }>(
    `select current_user as name,
       array(select rolname::text from pg_roles where rolname in ('soleus_owner', 'soleus_app')) as known`,
  );
  if (rows[0]?.known.length !== 2) {
    throw new Halt(
      `This server lacks the roles soleus_owner and soleus_app. Make them:\n${ROLE_SQL}`,
      EXIT.configuration,
    );
  }
  if (rows[0].name === role) return;
  throw new Halt(
    `${variable} must connect as ${role}, and it connects as ${rows[0].name}.`,
    EXIT.configuration,
  );
}

/**
 * Row security does not bind superusers, BYPASSRLS, nor owners who may lift it: the app refuses to serve as
 * any of these, whether the right is its own or comes through a membership.
 */
export async function refuseStrongRole(app: Client): Promise<void> {
  const { rows } = await app.query<Record<string, boolean>>(
    `select bool_or(r.rolsuper) as "is a superuser",
       bool_or(r.rolbypassrls) as "bypasses row security",
       bool_or(r.rolcreaterole) as "may create roles",
       bool_or(r.rolreplication) as "may replicate",
       bool_or(r.rolcreatedb) as "may create databases",
       exists (select from pg_class where relkind in ('r', 'p', 'v', 'm', 'f', 'S')
         and pg_has_role(current_user, relowner, 'member')) as "owns tables",
       exists (select from pg_database where datname = current_database()
         and pg_has_role(current_user, datdba, 'member')) as "owns the database"
     from pg_roles r where pg_has_role(current_user, r.oid, 'member')`,
  );
  const found = Object.entries(rows[0] ?? {}).flatMap(([right, held]) => (held ? [right] : []));
  if (found.length === 0) return;
  throw new Halt(
    `The app's database role is too strong: it ${found.join(', ')}. DATABASE_URL must connect as the plain role` +
      ' soleus_app, which row security binds.',
    EXIT.configuration,
  );
}
