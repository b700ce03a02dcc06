ALTER TABLE "program_revisions" ADD COLUMN "ends_when" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "program_revisions" ADD COLUMN "criteria_read" jsonb;--> statement-breakpoint
ALTER TABLE "program_revisions" ADD CONSTRAINT "program_revisions_ends_when" CHECK (jsonb_typeof(ends_when) = 'array');--> statement-breakpoint
ALTER TABLE "program_revisions" ADD CONSTRAINT "program_revisions_criteria_read" CHECK (jsonb_typeof(criteria_read) = 'array');