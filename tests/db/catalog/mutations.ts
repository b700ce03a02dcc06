/** A way to break a rule, as the owner could by mistake, and whom the rule must name. */
export type Mutation = { rule: string; sql: string; offender: string };

const breaks = (rule: string, sql: string, offender: string): Mutation => ({ rule, sql, offender });
const clinicColumns =
  'clinic_id uuid not null, id uuid not null, patient_id uuid not null, primary key (clinic_id, id)';

export const MUTATIONS: Mutation[] = [
  breaks(
    'every table carries clinic_id, outside the closed list',
    'create table loose (id uuid primary key)',
    'loose',
  ),
  breaks('no table of the closed list carries clinic_id', 'alter table users add clinic_id uuid', 'users'),
  breaks(
    'clinic_id and id are uuid and never null',
    'create table soft (clinic_id uuid, id uuid not null)',
    'soft.clinic_id',
  ),
  breaks(
    'every clinic table has the primary key (clinic_id, id)',
    'create table odd (clinic_id uuid not null, id uuid primary key)',
    'odd',
  ),
  breaks(
    'every foreign key of a clinic table carries clinic_id',
    `alter table patients add constraint lonely unique (id);
     alter table episodes add constraint across foreign key (patient_id) references patients (id)`,
    'across',
  ),
  breaks(
    'a foreign key between two tables of a patient carries patient_id',
    'alter table assessments add constraint blind foreign key (clinic_id, episode_id) references episodes (clinic_id, id)',
    'blind',
  ),
  breaks(
    'no foreign key leads from a clinic to a row shared by all',
    'alter table memberships add constraint shared foreign key (user_id) references users (id)',
    'shared',
  ),
  breaks(
    'no foreign key leads from a shared row into a clinic',
    `alter table users add home_id uuid, add member_id uuid,
     add constraint inward foreign key (home_id, member_id) references memberships (clinic_id, id)`,
    'inward',
  ),
  breaks(
    'every index of a clinic table leads with clinic_id',
    'create unique index wide on patients (email)',
    'wide',
  ),
  breaks(
    'every index of a clinic table leads with clinic_id',
    'create index by_expression on patients (lower(sort_name), clinic_id)',
    'by_expression',
  ),
  breaks(
    'every clinic table carries patient_id, outside the closed list',
    'create table nobodys (clinic_id uuid not null, id uuid not null, primary key (clinic_id, id))',
    'nobodys',
  ),
  breaks(
    'every clinic table carries patient_id, outside the closed list',
    'alter table findings alter patient_id drop not null',
    'findings',
  ),
  breaks(
    'no sequence: a row is named by the app or by what sends it',
    'alter table patients add number serial',
    'patients_number_seq',
  ),
  breaks(
    'row security is enabled and forced on every table but the shared library',
    'alter table patients no force row level security',
    'patients',
  ),
  breaks(
    'row security is enabled and forced on every table but the shared library',
    'alter table users disable row level security',
    'users',
  ),
  breaks(
    'row security is enabled and forced on every table but the shared library',
    `create table open_table (${clinicColumns})`,
    'open_table',
  ),
  breaks(
    'every table has a permissive policy for the app role',
    'drop policy own_clinic on episodes',
    'episodes',
  ),
  breaks(
    'no policy is for everybody',
    'alter policy own_clinic on episodes to public',
    'episodes.own_clinic',
  ),
  breaks(
    'every policy says what may be read and what may be written',
    `drop policy own_clinic on episodes;
     create policy own_clinic on episodes to soleus_app using (clinic_id = current_setting('app.clinic_id')::uuid)`,
    'episodes.own_clinic',
  ),
  ...[
    `clinic_id = (select current_setting('app.clinic_id')::uuid)`,
    `clinic_id in (select m.clinic_id from memberships m)`,
    `clinic_id = nullif(current_setting('app.clinic_id'), '')::uuid`,
    `clinic_id = current_setting('app.clinic_id', true)::uuid`,
    `clinic_id = coalesce(current_setting('app.clinic_id'), '')::uuid`,
    `clinic_id::text = lower(current_setting('app.clinic_id'))`,
  ].map((text) =>
    breaks(
      'a policy asks no table and calls nothing but current_setting, bare',
      `alter policy own_clinic on episodes using (${text})`,
      'episodes.own_clinic',
    ),
  ),
  breaks(
    'one permissive policy narrows a clinic table to its clinic, and nothing widens it',
    'create policy wide on episodes to soleus_app using (true) with check (true)',
    'episodes.wide',
  ),
  breaks(
    'one permissive policy narrows a clinic table to its clinic, and nothing widens it',
    `alter policy own_clinic on episodes using (clinic_id = current_setting('app.clinic_id')::uuid or current_setting('app.door') = 'account')`,
    'episodes.own_clinic',
  ),
  breaks(
    'a second, restrictive policy narrows every table of a patient to that patient',
    'drop policy own_patient on pain_entries',
    'pain_entries',
  ),
  breaks(
    'a second, restrictive policy narrows every table of a patient to that patient',
    'alter policy own_patient on patients with check (true)',
    'patients',
  ),
  breaks(
    "a table without a clinic opens through the account door only, but for a clinic's own row",
    'alter policy account_door on credentials using (true)',
    'credentials.account_door',
  ),
  breaks('the app role makes nothing', 'grant create on schema public to soleus_app', 'public'),
  breaks(
    'the app role reads no schema but ours and the list of migrations',
    'create schema other; grant usage on schema other to soleus_app',
    'other',
  ),
  breaks(
    'the app role may not touch the list of migrations',
    'grant delete on drizzle.__drizzle_migrations to soleus_app',
    '__drizzle_migrations',
  ),
  breaks(
    'the app role never truncates, references or puts triggers',
    'grant truncate on episodes to soleus_app',
    'episodes',
  ),
  breaks(
    'history is added, never edited: the app role updates no append-only table',
    'grant update on audit_events to soleus_app',
    'audit_events',
  ),
  breaks(
    'history is added, never edited: the app role updates no append-only table',
    'grant delete on program_revisions to soleus_app',
    'program_revisions',
  ),
  breaks(
    'of history the app role may set what closes a row, and no other column',
    'grant update (score) on pain_entries to soleus_app',
    'pain_entries.score',
  ),
  breaks(
    'of history the app role may set what closes a row, and no other column',
    'grant update (flag_code) on red_flags to soleus_app',
    'red_flags.flag_code',
  ),
  breaks(
    'the app role deletes drafts and spent throttles only',
    'grant delete on patients to soleus_app',
    'patients',
  ),
  breaks('the shared library is read only', 'grant insert on exercises to soleus_app', 'exercises'),
  breaks(
    'the app role reads every table: what it may not read has no place here',
    `create table hidden (${clinicColumns})`,
    'hidden',
  ),
  breaks(
    'nobody but the owner and the app role is given a table',
    'grant select on patients to public',
    'patients',
  ),
  breaks(
    'no function runs with the rights of who made it',
    `create function peek() returns bigint language sql security definer as 'select count(*) from patients'`,
    'peek()',
  ),
  breaks(
    'a view asks with the rights of who reads it',
    'create view everybody as select * from patients',
    'everybody',
  ),
  breaks(
    'a view asks with the rights of who reads it',
    'create materialized view kept as select id from patients',
    'kept',
  ),
];

/** Broken by the cluster's superuser only, which the tests are not: these rules are read, not broken. */
export const BEYOND_THE_OWNER = [
  'the app role is plain: no superuser, no bypass, no role above it',
  'the app role owns nothing',
];
