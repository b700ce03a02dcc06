-- Row security binds the owner too. drizzle-kit knows nothing of FORCE, so it stands here, and the catalog test
-- counts it. A later migration that changes rows lifts FORCE and restores it inside its own transaction.
do $$
declare
  found record;
begin
  for found in
    select c.oid::regclass as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and c.relrowsecurity
  loop
    execute format('alter table %s force row level security', found.name);
  end loop;
end $$;
--> statement-breakpoint
revoke create on schema public from public;
--> statement-breakpoint
grant usage on schema public to soleus_app;
--> statement-breakpoint
-- Rows that people edit.
grant select, insert, update on
  clinics, users, credentials, sign_in_sessions, rate_limits, memberships, invitations,
  patients, care_team, episodes, access_links, assessments, trigger_points, programs, day_totals
  to soleus_app;
--> statement-breakpoint
-- Answers of a draft are taken back by removing them; signing ends that (features/assessments).
grant select, insert, update, delete on
  findings, symptom_areas, gait_notes, trigger_point_scores
  to soleus_app;
--> statement-breakpoint
grant delete on rate_limits to soleus_app;
--> statement-breakpoint
-- History cannot change: what these hold is added, never edited.
grant select, insert on
  audit_events, account_audit, addenda, raised_findings, program_revisions, program_items, item_reasons,
  pain_entries, exercise_logs
  to soleus_app;
--> statement-breakpoint
-- A correction marks the entry that it replaces, and may touch nothing else of it.
grant update (superseded_at) on pain_entries, exercise_logs to soleus_app;
--> statement-breakpoint
grant select on exercises, exercise_versions to soleus_app;
--> statement-breakpoint
-- /api/ready compares the journal with the files of the build.
grant usage on schema drizzle to soleus_app;
--> statement-breakpoint
grant select on drizzle.__drizzle_migrations to soleus_app;
