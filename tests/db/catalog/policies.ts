import { ACCOUNT_DOOR_TOO, WITHOUT_PATIENT } from './lists';
import { CLINIC_TABLES, type Rule, TABLES } from './rule';

const POLICIES = `(
  select p.polrelid, p.polpermissive, p.polcmd, c.relname::text as tab, c.relname || '.' || p.polname as name, p.polroles,
    pg_get_expr(p.polqual, p.polrelid) as using, pg_get_expr(p.polwithcheck, p.polrelid) as checks
  from pg_policy p join pg_class c on c.oid = p.polrelid where c.relnamespace = 'public'::regnamespace)`;
const READABLE = `(select * from ${TABLES} t where t.name not in ('exercises', 'exercise_versions', 'protocols', 'protocol_versions'))`;

/** How PostgreSQL prints the policies that we mean. */
const OWN_CLINIC = `(clinic_id = (current_setting('app.clinic_id'::text))::uuid)`;
const ACCOUNT_DOOR = `(current_setting('app.door'::text) = 'account'::text)`;
const OR_ACCOUNT = `(${OWN_CLINIC} OR ${ACCOUNT_DOOR})`;
const OWN_PATIENT = `((current_setting('app.patient_id'::text) = 'staff'::text) OR (current_setting('app.patient_id'::text) = (patient_id)::text))`;
const OWN_OR_NOBODYS = `((patient_id IS NULL) OR ${OWN_PATIENT})`;

/** Row security: what Postgres itself refuses, whatever a query forgets. */
export const POLICY_RULES: Rule[] = [
  {
    name: 'row security is enabled and forced on every table but the shared library',
    sql: `select t.name as offender from ${READABLE} t where not (t.relrowsecurity and t.relforcerowsecurity)`,
  },
  {
    name: 'every table has a permissive policy for the app role',
    sql: `select t.name as offender from ${READABLE} t where not exists (
      select from ${POLICIES} p where p.polrelid = t.oid and p.polpermissive and p.polcmd = '*'
        and p.polroles = array['soleus_app'::regrole::oid])`,
  },
  {
    name: 'no policy is for everybody',
    sql: `select p.name as offender from ${POLICIES} p where p.polroles <> array['soleus_app'::regrole::oid]`,
  },
  {
    name: 'every policy says what may be read and what may be written',
    // An insert has nothing to read yet, a delete nothing left to write.
    sql: `select p.name as offender from ${POLICIES} p
      where (p.using is null and p.polcmd <> 'a') or (p.checks is null and p.polcmd <> 'd')`,
  },
  {
    name: 'a policy asks no table and calls nothing but current_setting, bare',
    sql: `select p.name as offender from ${POLICIES} p, lateral (
        select coalesce(p.using, '') || ' ' || coalesce(p.checks, '') as text) e
      where e.text ~* '\\mselect\\M' or e.text ~* 'nullif|coalesce'
        or e.text ~ 'current_setting\\([^)]*, *(true|false)\\)'
        or exists (select from regexp_matches(e.text, '([a-z_."]+)\\(', 'g') as called
          where called[1] not in ('current_setting'))`,
  },
  {
    name: 'one permissive policy narrows a clinic table to its clinic, and nothing widens it',
    sql: `select p.name as offender from ${POLICIES} p join ${CLINIC_TABLES} t on t.oid = p.polrelid
      where p.polpermissive and not (p.using = p.checks and p.using = (case when t.name = any($1) then $3 else $2 end))`,
    values: [ACCOUNT_DOOR_TOO, OWN_CLINIC, OR_ACCOUNT],
  },
  {
    name: 'a second, restrictive policy narrows every table of a patient to that patient',
    sql: `select t.name as offender from ${CLINIC_TABLES} t where t.name <> all($1) and not exists (
      select from ${POLICIES} p where p.polrelid = t.oid and not p.polpermissive and p.polcmd = '*'
        and p.using = p.checks and p.using = (case t.name
          when 'patients' then replace($2, 'patient_id)::', 'id)::') when 'memberships' then $3 else $2 end))`,
    values: [WITHOUT_PATIENT, OWN_PATIENT, OWN_OR_NOBODYS],
  },
  {
    name: "a table without a clinic opens through the account door only, but for a clinic's own row",
    sql: `select p.name as offender from ${POLICIES} p
      where p.polpermissive and p.polrelid not in (select oid from ${CLINIC_TABLES} t)
        and not (p.using = p.checks and p.using = (case p.tab when 'clinics' then $2 else $1 end))`,
    values: [ACCOUNT_DOOR, OR_ACCOUNT.replace('clinic_id = ', 'id = ')],
  },
];
