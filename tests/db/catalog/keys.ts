import { PATIENT_MAY_BE_ABSENT, WITHOUT_CLINIC, WITHOUT_PATIENT } from './lists';
import { CLINIC_TABLES, names, type Rule, TABLES } from './rule';

const ID_COLUMNS = `(select * from information_schema.columns where table_schema = 'public')`;

/** Keys and indexes: so that a row cannot point across clinics, and the schema can be spread by clinic_id. */
export const KEY_RULES: Rule[] = [
  {
    name: 'every table carries clinic_id, outside the closed list',
    sql: `select t.name as offender from ${TABLES} t
      where t.name <> all($1) and t.oid not in (select oid from ${CLINIC_TABLES} c)`,
    values: [WITHOUT_CLINIC],
  },
  {
    name: 'no table of the closed list carries clinic_id',
    sql: `select c.name as offender from ${CLINIC_TABLES} c where c.name = any($1)`,
    values: [WITHOUT_CLINIC],
  },
  {
    name: 'clinic_id and id are uuid and never null',
    sql: `select table_name || '.' || column_name as offender from ${ID_COLUMNS} c
      where column_name in ('clinic_id', 'id') and (data_type <> 'uuid' or is_nullable = 'YES')
        and table_name in (select name from ${CLINIC_TABLES} t)`,
  },
  {
    name: 'every clinic table has the primary key (clinic_id, id)',
    sql: `select t.name as offender from ${CLINIC_TABLES} t where not exists (
      select from pg_constraint k where k.conrelid = t.oid and k.contype = 'p'
        and ${names('k.conrelid', 'k.conkey')} = array['clinic_id', 'id'])`,
  },
  {
    name: 'every foreign key of a clinic table carries clinic_id',
    sql: `select k.conname::text as offender from pg_constraint k join ${CLINIC_TABLES} t on t.oid = k.conrelid
      where k.contype = 'f' and not (
        (${names('k.conrelid', 'k.conkey')})[1] = 'clinic_id'
        and (${names('k.confrelid', 'k.confkey')})[1] in ('clinic_id', 'id')
        and ((${names('k.confrelid', 'k.confkey')})[1] = 'clinic_id' or k.confrelid = 'clinics'::regclass))`,
  },
  {
    name: 'a foreign key between two tables of a patient carries patient_id',
    sql: `select k.conname::text as offender from pg_constraint k
      join ${CLINIC_TABLES} t on t.oid = k.conrelid join ${CLINIC_TABLES} o on o.oid = k.confrelid
      where k.contype = 'f' and o.name <> all($1) and t.name <> all($1) and not exists (
        select from unnest(k.conkey, k.confkey) as pair(mine, theirs)
        join pg_attribute m on m.attrelid = k.conrelid and m.attnum = pair.mine
        join pg_attribute h on h.attrelid = k.confrelid and h.attnum = pair.theirs
        where m.attname = 'patient_id' and h.attname = (case o.name when 'patients' then 'id' else 'patient_id' end))`,
    values: [[...WITHOUT_PATIENT, 'memberships']],
  },
  {
    name: 'no foreign key leads from a clinic to a row shared by all',
    sql: `select k.conname::text as offender from pg_constraint k join ${CLINIC_TABLES} t on t.oid = k.conrelid
      where k.contype = 'f' and k.confrelid <> 'clinics'::regclass
        and k.confrelid not in (select oid from ${CLINIC_TABLES} c)`,
  },
  {
    name: 'no foreign key leads from a shared row into a clinic',
    sql: `select k.conname::text as offender from pg_constraint k
      where k.contype = 'f' and k.confrelid in (select oid from ${CLINIC_TABLES} c)
        and k.conrelid not in (select oid from ${CLINIC_TABLES} t)`,
  },
  {
    name: 'every index of a clinic table leads with clinic_id',
    sql: `select i.indexrelid::regclass::text as offender from pg_index i join ${CLINIC_TABLES} t on t.oid = i.indrelid
      where coalesce((${names('i.indrelid', 'i.indkey::int2[]')})[1], '') <> 'clinic_id'`,
  },
  {
    name: 'every clinic table carries patient_id, outside the closed list',
    sql: `select t.name as offender from ${CLINIC_TABLES} t
      where t.name <> 'patients' and t.name <> all($1) and not exists (
        select from pg_attribute a where a.attrelid = t.oid and a.attname = 'patient_id'
          and a.atttypid = 'uuid'::regtype and not a.attisdropped and (a.attnotnull or t.name = any($2)))`,
    values: [WITHOUT_PATIENT, PATIENT_MAY_BE_ABSENT],
  },
  {
    name: 'no sequence: a row is named by the app or by what sends it',
    sql: `select c.relname::text as offender from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'S'`,
  },
];
