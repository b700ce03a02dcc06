CREATE TABLE "clinic_exercise_versions" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"exercise_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "clinic_exercise_versions_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "clinic_exercise_versions_once" UNIQUE("clinic_id","exercise_id","version"),
	CONSTRAINT "clinic_exercise_versions_from_one" CHECK (version >= 1),
	CONSTRAINT "clinic_exercise_versions_whole" CHECK (jsonb_typeof(content) = 'object')
);
--> statement-breakpoint
ALTER TABLE "clinic_exercise_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "clinic_exercises" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"slug" text NOT NULL,
	"current_version" integer DEFAULT 1 NOT NULL,
	"retired_at" timestamp with time zone,
	"merged_into" text,
	"changes" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "clinic_exercises_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "clinic_exercises_slug" UNIQUE("clinic_id","slug"),
	CONSTRAINT "clinic_exercises_slug_form" CHECK (slug ~ '^own-[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
	CONSTRAINT "clinic_exercises_version" CHECK (current_version >= 1 and changes >= current_version),
	CONSTRAINT "clinic_exercises_merged" CHECK (merged_into is null or (retired_at is not null and merged_into <> slug))
);
--> statement-breakpoint
ALTER TABLE "clinic_exercises" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exercise_favourites" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"exercise_slug" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exercise_favourites_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "exercise_favourites_once" UNIQUE("clinic_id","membership_id","exercise_slug")
);
--> statement-breakpoint
ALTER TABLE "exercise_favourites" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exercise_media" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"exercise_id" uuid NOT NULL,
	"media_type" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"words" text NOT NULL,
	"author" text NOT NULL,
	"licence" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "exercise_media_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "exercise_media_type" CHECK (media_type in ('image/jpeg', 'image/png', 'image/webp', 'video/mp4', 'video/webm')),
	CONSTRAINT "exercise_media_size" CHECK (octet_length(bytes) between 1 and case when media_type like 'video/%' then 25165824 else 4194304 end),
	CONSTRAINT "exercise_media_words" CHECK (length(words) between 1 and 200 and length(author) between 1 and 120),
	CONSTRAINT "exercise_media_licence" CHECK (licence in ('own-work', 'cc0', 'cc-by', 'cc-by-sa', 'permission', 'unknown'))
);
--> statement-breakpoint
ALTER TABLE "exercise_media" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exercise_uses" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"exercise_slug" text NOT NULL,
	"uses" integer NOT NULL,
	"last_used_at" timestamp with time zone NOT NULL,
	CONSTRAINT "exercise_uses_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "exercise_uses_once" UNIQUE("clinic_id","membership_id","exercise_slug"),
	CONSTRAINT "exercise_uses_counted" CHECK (uses >= 1)
);
--> statement-breakpoint
ALTER TABLE "exercise_uses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "library_imports" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"report" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "library_imports_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "library_imports_file" CHECK (length(file_name) between 1 and 200),
	CONSTRAINT "library_imports_report" CHECK (jsonb_typeof(report) = 'object')
);
--> statement-breakpoint
ALTER TABLE "library_imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "clinic_exercise_versions" ADD CONSTRAINT "clinic_exercise_versions_exercise" FOREIGN KEY ("clinic_id","exercise_id") REFERENCES "public"."clinic_exercises"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clinic_exercise_versions" ADD CONSTRAINT "clinic_exercise_versions_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clinic_exercises" ADD CONSTRAINT "clinic_exercises_clinic" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clinic_exercises" ADD CONSTRAINT "clinic_exercises_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_favourites" ADD CONSTRAINT "exercise_favourites_member" FOREIGN KEY ("clinic_id","membership_id") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_media" ADD CONSTRAINT "exercise_media_exercise" FOREIGN KEY ("clinic_id","exercise_id") REFERENCES "public"."clinic_exercises"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_media" ADD CONSTRAINT "exercise_media_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_uses" ADD CONSTRAINT "exercise_uses_member" FOREIGN KEY ("clinic_id","membership_id") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_imports" ADD CONSTRAINT "library_imports_clinic" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_imports" ADD CONSTRAINT "library_imports_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "clinic_exercises_changes" ON "clinic_exercises" USING btree ("clinic_id","changes");--> statement-breakpoint
CREATE INDEX "exercise_media_by_exercise" ON "exercise_media" USING btree ("clinic_id","exercise_id");--> statement-breakpoint
CREATE INDEX "program_items_by_exercise" ON "program_items" USING btree ("clinic_id","exercise_slug");--> statement-breakpoint
CREATE POLICY "own_clinic" ON "clinic_exercise_versions" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "staff_only" ON "clinic_exercise_versions" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') = 'staff') WITH CHECK (current_setting('app.patient_id') = 'staff');--> statement-breakpoint
CREATE POLICY "own_clinic" ON "clinic_exercises" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "staff_only" ON "clinic_exercises" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') = 'staff') WITH CHECK (current_setting('app.patient_id') = 'staff');--> statement-breakpoint
CREATE POLICY "own_clinic" ON "exercise_favourites" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "staff_only" ON "exercise_favourites" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') = 'staff') WITH CHECK (current_setting('app.patient_id') = 'staff');--> statement-breakpoint
CREATE POLICY "own_clinic" ON "exercise_media" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_clinic" ON "exercise_uses" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "staff_only" ON "exercise_uses" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') = 'staff') WITH CHECK (current_setting('app.patient_id') = 'staff');--> statement-breakpoint
CREATE POLICY "own_clinic" ON "library_imports" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "staff_only" ON "library_imports" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') = 'staff') WITH CHECK (current_setting('app.patient_id') = 'staff');--> statement-breakpoint
-- How often each therapist gave each exercise so far. The owner is bound by FORCE, so it is lifted for the reading.
alter table program_items no force row level security;
--> statement-breakpoint
insert into exercise_uses (clinic_id, id, membership_id, exercise_slug, uses, last_used_at)
  select clinic_id, gen_random_uuid(), created_by, exercise_slug, count(distinct thread_id), max(created_at)
  from program_items where id = thread_id group by clinic_id, created_by, exercise_slug;
--> statement-breakpoint
alter table program_items force row level security;
--> statement-breakpoint
-- As in 0001: FORCE binds the owner too, and drizzle-kit knows nothing of it.
alter table clinic_exercises force row level security;
--> statement-breakpoint
alter table clinic_exercise_versions force row level security;
--> statement-breakpoint
alter table exercise_media force row level security;
--> statement-breakpoint
alter table exercise_favourites force row level security;
--> statement-breakpoint
alter table exercise_uses force row level security;
--> statement-breakpoint
alter table library_imports force row level security;
--> statement-breakpoint
-- Photos and videos are compressed already, and a player asks for a stretch of a video: kept as they are, the
-- database reads that stretch alone.
alter table exercise_media alter column bytes set storage external;
--> statement-breakpoint
-- A version, a file and a report are added, never edited.
grant select, insert on clinic_exercise_versions, exercise_media, library_imports to soleus_app;
--> statement-breakpoint
-- What an exercise is called stays; which version counts and whether it is offered may change. Never deleted.
grant select, insert on clinic_exercises to soleus_app;
--> statement-breakpoint
grant update (current_version, retired_at, merged_into, changes) on clinic_exercises to soleus_app;
--> statement-breakpoint
grant select, insert, update (uses, last_used_at) on exercise_uses to soleus_app;
--> statement-breakpoint
grant select, insert, delete on exercise_favourites to soleus_app;
