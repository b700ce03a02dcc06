ALTER TABLE "item_reasons" DROP CONSTRAINT "item_reasons_once";--> statement-breakpoint
ALTER TABLE "item_reasons" DROP CONSTRAINT "item_reasons_one_kind";--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "equipment" text[];--> statement-breakpoint
ALTER TABLE "item_reasons" ADD COLUMN "goal_id" uuid;--> statement-breakpoint
ALTER TABLE "program_items" ADD COLUMN "phase" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "program_items" ADD COLUMN "superset" text;--> statement-breakpoint
ALTER TABLE "program_items" ADD COLUMN "easier" jsonb;--> statement-breakpoint
ALTER TABLE "program_items" ADD COLUMN "harder" jsonb;--> statement-breakpoint
ALTER TABLE "program_revisions" ADD COLUMN "kind" text DEFAULT 'change' NOT NULL;--> statement-breakpoint
ALTER TABLE "program_revisions" ADD COLUMN "together_reason" text;--> statement-breakpoint
ALTER TABLE "program_revisions" ADD COLUMN "phases" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "program_revisions" ADD COLUMN "current_phase" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "item_reasons" ADD CONSTRAINT "item_reasons_goal" FOREIGN KEY ("clinic_id","patient_id","goal_id") REFERENCES "public"."goals"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_reasons" ADD CONSTRAINT "item_reasons_once" UNIQUE("clinic_id","item_id","raised_finding_id","goal_id","words");--> statement-breakpoint
ALTER TABLE "item_reasons" ADD CONSTRAINT "item_reasons_one_kind" CHECK (num_nonnulls(raised_finding_id, goal_id, words) = 1);--> statement-breakpoint
ALTER TABLE "program_items" ADD CONSTRAINT "program_items_phase" CHECK (phase >= 1);--> statement-breakpoint
ALTER TABLE "program_items" ADD CONSTRAINT "program_items_superset" CHECK (superset ~ '^[A-Z]$');--> statement-breakpoint
ALTER TABLE "program_revisions" ADD CONSTRAINT "program_revisions_kind" CHECK (kind in ('change', 'paused', 'resumed'));--> statement-breakpoint
ALTER TABLE "program_revisions" ADD CONSTRAINT "program_revisions_together" CHECK (length(together_reason) between 1 and 500);--> statement-breakpoint
ALTER TABLE "program_revisions" ADD CONSTRAINT "program_revisions_phases" CHECK (jsonb_typeof(phases) = 'array');--> statement-breakpoint
ALTER TABLE "program_revisions" ADD CONSTRAINT "program_revisions_current_phase" CHECK (current_phase between 0 and greatest(1, jsonb_array_length(phases)));