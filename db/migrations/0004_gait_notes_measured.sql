ALTER TABLE "gait_notes" ALTER COLUMN "grade" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "gait_notes" ADD COLUMN "option" text;--> statement-breakpoint
ALTER TABLE "gait_notes" ADD CONSTRAINT "gait_notes_say_something" CHECK (grade is not null or option is not null or degrees is not null);