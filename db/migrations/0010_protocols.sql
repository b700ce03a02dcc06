CREATE TABLE "clinic_protocol_versions" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"protocol_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "clinic_protocol_versions_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "clinic_protocol_versions_once" UNIQUE("clinic_id","protocol_id","version"),
	CONSTRAINT "clinic_protocol_versions_from_one" CHECK (version >= 1),
	CONSTRAINT "clinic_protocol_versions_whole" CHECK (jsonb_typeof(content) = 'object')
);
--> statement-breakpoint
ALTER TABLE "clinic_protocol_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "clinic_protocols" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"current_version" integer DEFAULT 0 NOT NULL,
	"draft" jsonb,
	"shared_at" timestamp with time zone,
	"retired_at" timestamp with time zone,
	"version" smallint DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "clinic_protocols_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "clinic_protocols_version" CHECK (current_version >= 0),
	CONSTRAINT "clinic_protocols_draft" CHECK (jsonb_typeof(draft) = 'object'),
	CONSTRAINT "clinic_protocols_something" CHECK (draft is not null or current_version > 0),
	CONSTRAINT "clinic_protocols_shared_published" CHECK (shared_at is null or current_version > 0)
);
--> statement-breakpoint
ALTER TABLE "clinic_protocols" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "protocol_versions" (
	"slug" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "protocol_versions_slug_version_pk" PRIMARY KEY("slug","version")
);
--> statement-breakpoint
CREATE TABLE "protocols" (
	"slug" text PRIMARY KEY NOT NULL,
	"current_version" integer NOT NULL,
	"retired_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "programs" ADD COLUMN "protocol" jsonb;--> statement-breakpoint
ALTER TABLE "clinic_protocol_versions" ADD CONSTRAINT "clinic_protocol_versions_protocol" FOREIGN KEY ("clinic_id","protocol_id") REFERENCES "public"."clinic_protocols"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clinic_protocol_versions" ADD CONSTRAINT "clinic_protocol_versions_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clinic_protocols" ADD CONSTRAINT "clinic_protocols_clinic" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clinic_protocols" ADD CONSTRAINT "clinic_protocols_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "protocol_versions" ADD CONSTRAINT "protocol_versions_protocol" FOREIGN KEY ("slug") REFERENCES "public"."protocols"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_protocol" CHECK (jsonb_typeof(protocol) = 'object');--> statement-breakpoint
CREATE POLICY "own_clinic" ON "clinic_protocol_versions" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "staff_only" ON "clinic_protocol_versions" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') = 'staff') WITH CHECK (current_setting('app.patient_id') = 'staff');--> statement-breakpoint
CREATE POLICY "own_clinic" ON "clinic_protocols" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "staff_only" ON "clinic_protocols" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') = 'staff') WITH CHECK (current_setting('app.patient_id') = 'staff');--> statement-breakpoint
-- As in 0001: FORCE binds the owner too, and drizzle-kit knows nothing of it.
alter table clinic_protocols force row level security;
--> statement-breakpoint
alter table clinic_protocol_versions force row level security;
--> statement-breakpoint
grant select on protocols, protocol_versions to soleus_app;
--> statement-breakpoint
-- A version is added, never edited.
grant select, insert on clinic_protocol_versions to soleus_app;
--> statement-breakpoint
-- Who wrote it stays; which version counts, the next draft and who sees it may change. Never deleted.
grant select, insert on clinic_protocols to soleus_app;
--> statement-breakpoint
grant update (current_version, draft, shared_at, retired_at, version) on clinic_protocols to soleus_app;
