ALTER TABLE "trigger_point_scores" ADD COLUMN "technique_reason" text;--> statement-breakpoint
ALTER TABLE "measure_answers" ADD COLUMN "withdrawn_by" uuid;--> statement-breakpoint
ALTER TABLE "measure_answers" ADD COLUMN "withdrawn_because" text;--> statement-breakpoint
ALTER TABLE "measure_answers" ADD CONSTRAINT "measure_answers_withdrawn_by" FOREIGN KEY ("clinic_id","withdrawn_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trigger_point_scores" ADD CONSTRAINT "trigger_point_scores_technique_reason" CHECK (technique_reason is null or (technique is not null and length(technique_reason) between 1 and 1000));--> statement-breakpoint
ALTER TABLE "measure_answers" ADD CONSTRAINT "measure_answers_withdrawn_whole" CHECK ((withdrawn_by is null) = (withdrawn_because is null) and (withdrawn_by is null or superseded_at is not null));--> statement-breakpoint
ALTER TABLE "measure_answers" ADD CONSTRAINT "measure_answers_withdrawn_because" CHECK (length(withdrawn_because) between 1 and 600);--> statement-breakpoint
grant update (withdrawn_by, withdrawn_because) on measure_answers to soleus_app;
