ALTER TABLE "red_flags" ADD CONSTRAINT "red_flags_of_patient" UNIQUE("clinic_id","patient_id","id");--> statement-breakpoint
CREATE TABLE "flag_reasons" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"red_flag_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"item_id" uuid,
	"reason" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "flag_reasons_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "flag_reasons_once" UNIQUE NULLS NOT DISTINCT("clinic_id","revision_id","red_flag_id","item_id"),
	CONSTRAINT "flag_reasons_given" CHECK (length(reason) between 1 and 500)
);
--> statement-breakpoint
ALTER TABLE "flag_reasons" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "flag_reasons" ADD CONSTRAINT "flag_reasons_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flag_reasons" ADD CONSTRAINT "flag_reasons_flag" FOREIGN KEY ("clinic_id","patient_id","red_flag_id") REFERENCES "public"."red_flags"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flag_reasons" ADD CONSTRAINT "flag_reasons_revision" FOREIGN KEY ("clinic_id","patient_id","revision_id") REFERENCES "public"."program_revisions"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flag_reasons" ADD CONSTRAINT "flag_reasons_item" FOREIGN KEY ("clinic_id","patient_id","item_id") REFERENCES "public"."program_items"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flag_reasons" ADD CONSTRAINT "flag_reasons_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "own_clinic" ON "flag_reasons" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "flag_reasons" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "staff_only" ON "flag_reasons" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') = 'staff') WITH CHECK (current_setting('app.patient_id') = 'staff');--> statement-breakpoint
-- As in 0001: FORCE binds the owner too, and drizzle-kit knows nothing of it.
alter table flag_reasons force row level security;
--> statement-breakpoint
-- History cannot change: a reason belongs to the revision that it was written for.
grant select, insert on flag_reasons to soleus_app;
