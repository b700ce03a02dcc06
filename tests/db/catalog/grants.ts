import { APPEND_ONLY, CLOSING_COLUMNS, MAY_BE_DELETED, READ_ONLY } from './lists';
import { type Rule, TABLES } from './rule';

const OURS = `(
  select p.oid, p.oid::regprocedure::text as name, p.prosecdef from pg_proc p
  where p.pronamespace = 'public'::regnamespace
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e'))`;
const may = (what: string) => `has_table_privilege('soleus_app', t.oid, '${what}')`;

/** Rights: the role that serves people owns nothing, and cannot undo history. */
export const GRANT_RULES: Rule[] = [
  {
    name: 'the app role is plain: no superuser, no bypass, no role above it',
    sql: `select r.rolname::text as offender from pg_roles r where r.rolname = 'soleus_app' and (
        r.rolsuper or r.rolbypassrls or r.rolcreatedb or r.rolcreaterole or r.rolreplication
        or exists (select from pg_auth_members m where m.member = r.oid))`,
  },
  {
    name: 'the app role owns nothing',
    sql: `select c.relname::text as offender from pg_class c where c.relowner = 'soleus_app'::regrole
      union all select p.proname::text from pg_proc p where p.proowner = 'soleus_app'::regrole
      union all select n.nspname::text from pg_namespace n where n.nspowner = 'soleus_app'::regrole`,
  },
  {
    name: 'the app role makes nothing',
    sql: `select n.nspname::text as offender from pg_namespace n
      where n.nspname !~ '^pg_' and has_schema_privilege('soleus_app', n.oid, 'create')
      union all select d.datname::text from pg_database d
      where d.datname = current_database() and has_database_privilege('soleus_app', d.oid, 'create')`,
  },
  {
    name: 'the app role reads no schema but ours and the list of migrations',
    sql: `select n.nspname::text as offender from pg_namespace n
      where n.nspname !~ '^pg_' and n.nspname not in ('public', 'information_schema', 'drizzle')
        and has_schema_privilege('soleus_app', n.oid, 'usage')`,
  },
  {
    name: 'the app role may not touch the list of migrations',
    sql: `select c.relname::text as offender from pg_class c where c.relnamespace = 'drizzle'::regnamespace
      and ((c.relkind = 'r' and has_table_privilege('soleus_app', c.oid, 'insert, update, delete, truncate'))
        or (c.relkind = 'S' and has_sequence_privilege('soleus_app', c.oid, 'usage, update')))`,
  },
  {
    name: 'the app role never truncates, references or puts triggers',
    sql: `select t.name as offender from ${TABLES} t
      where ${may('truncate')} or ${may('references')} or ${may('trigger')}`,
  },
  {
    name: 'history is added, never edited: the app role updates no append-only table',
    sql: `select t.name as offender from ${TABLES} t where t.name = any($1) and (${may('update')} or ${may('delete')})`,
    values: [[...APPEND_ONLY, ...READ_ONLY]],
  },
  {
    name: 'of history the app role may set what closes a row, and no other column',
    sql: `select t.name || '.' || a.attname as offender from ${TABLES} t
      join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
      where t.name = any($1) and has_column_privilege('soleus_app', t.oid, a.attnum, 'update')
        and t.name || '.' || a.attname <> all($2)`,
    values: [[...APPEND_ONLY, ...READ_ONLY], CLOSING_COLUMNS],
  },
  {
    name: 'the app role deletes drafts and spent throttles only',
    sql: `select t.name as offender from ${TABLES} t where ${may('delete')} and t.name <> all($1)`,
    values: [MAY_BE_DELETED],
  },
  {
    name: 'the shared library is read only',
    sql: `select t.name as offender from ${TABLES} t where t.name = any($1) and ${may('insert')}`,
    values: [READ_ONLY],
  },
  {
    name: 'the app role reads every table: what it may not read has no place here',
    sql: `select t.name as offender from ${TABLES} t where not ${may('select')}`,
  },
  {
    name: 'nobody but the owner and the app role is given a table',
    sql: `select distinct t.name as offender from ${TABLES} t, aclexplode(t.relacl) g
      where g.grantee not in ('soleus_app'::regrole, t.relowner)`,
  },
  {
    name: 'no function runs with the rights of who made it',
    sql: `select f.name as offender from ${OURS} f where f.prosecdef`,
  },
  {
    name: 'a view asks with the rights of who reads it',
    sql: `select c.relname::text as offender from pg_class c
      where c.relnamespace = 'public'::regnamespace and (c.relkind = 'm'
        or (c.relkind = 'v' and not coalesce('security_invoker=true' = any(c.reloptions), false)))`,
  },
];
