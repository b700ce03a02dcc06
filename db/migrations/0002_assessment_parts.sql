ALTER TABLE "assessments" ADD CONSTRAINT "assessments_with_status" UNIQUE("clinic_id","patient_id","id","status");
--> statement-breakpoint
ALTER TABLE "addenda" DROP CONSTRAINT "addenda_assessment";
--> statement-breakpoint
ALTER TABLE "findings" DROP CONSTRAINT "findings_assessment";
--> statement-breakpoint
ALTER TABLE "gait_notes" DROP CONSTRAINT "gait_notes_assessment";
--> statement-breakpoint
ALTER TABLE "raised_findings" DROP CONSTRAINT "raised_findings_assessment";
--> statement-breakpoint
ALTER TABLE "symptom_areas" DROP CONSTRAINT "symptom_areas_assessment";
--> statement-breakpoint
ALTER TABLE "trigger_point_scores" DROP CONSTRAINT "trigger_point_scores_assessment";
--> statement-breakpoint
ALTER TABLE "addenda" ADD COLUMN "assessment_status" text DEFAULT 'signed' NOT NULL;
--> statement-breakpoint
ALTER TABLE "findings" ADD COLUMN "assessment_status" text DEFAULT 'draft' NOT NULL;
--> statement-breakpoint
ALTER TABLE "gait_notes" ADD COLUMN "assessment_status" text DEFAULT 'draft' NOT NULL;
--> statement-breakpoint
ALTER TABLE "raised_findings" ADD COLUMN "assessment_status" text DEFAULT 'draft' NOT NULL;
--> statement-breakpoint
ALTER TABLE "symptom_areas" ADD COLUMN "assessment_status" text DEFAULT 'draft' NOT NULL;
--> statement-breakpoint
ALTER TABLE "trigger_point_scores" ADD COLUMN "assessment_status" text DEFAULT 'draft' NOT NULL;
--> statement-breakpoint
-- Rows of examinations that are signed already. FORCE blinds the owner, so it is lifted and restored here.
alter table assessments no force row level security;
--> statement-breakpoint
alter table findings no force row level security;
--> statement-breakpoint
update findings part set assessment_status = a.status from assessments a
  where a.clinic_id = part.clinic_id and a.id = part.assessment_id and a.status <> part.assessment_status;
--> statement-breakpoint
alter table findings force row level security;
--> statement-breakpoint
alter table symptom_areas no force row level security;
--> statement-breakpoint
update symptom_areas part set assessment_status = a.status from assessments a
  where a.clinic_id = part.clinic_id and a.id = part.assessment_id and a.status <> part.assessment_status;
--> statement-breakpoint
alter table symptom_areas force row level security;
--> statement-breakpoint
alter table gait_notes no force row level security;
--> statement-breakpoint
update gait_notes part set assessment_status = a.status from assessments a
  where a.clinic_id = part.clinic_id and a.id = part.assessment_id and a.status <> part.assessment_status;
--> statement-breakpoint
alter table gait_notes force row level security;
--> statement-breakpoint
alter table trigger_point_scores no force row level security;
--> statement-breakpoint
update trigger_point_scores part set assessment_status = a.status from assessments a
  where a.clinic_id = part.clinic_id and a.id = part.assessment_id and a.status <> part.assessment_status;
--> statement-breakpoint
alter table trigger_point_scores force row level security;
--> statement-breakpoint
alter table raised_findings no force row level security;
--> statement-breakpoint
update raised_findings part set assessment_status = a.status from assessments a
  where a.clinic_id = part.clinic_id and a.id = part.assessment_id and a.status <> part.assessment_status;
--> statement-breakpoint
alter table raised_findings force row level security;
--> statement-breakpoint
alter table assessments force row level security;
--> statement-breakpoint
ALTER TABLE "addenda" ADD CONSTRAINT "addenda_assessment" FOREIGN KEY ("clinic_id","patient_id","assessment_id","assessment_status") REFERENCES "public"."assessments"("clinic_id","patient_id","id","status") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_assessment" FOREIGN KEY ("clinic_id","patient_id","assessment_id","assessment_status") REFERENCES "public"."assessments"("clinic_id","patient_id","id","status") ON DELETE no action ON UPDATE cascade;
--> statement-breakpoint
ALTER TABLE "gait_notes" ADD CONSTRAINT "gait_notes_assessment" FOREIGN KEY ("clinic_id","patient_id","assessment_id","assessment_status") REFERENCES "public"."assessments"("clinic_id","patient_id","id","status") ON DELETE no action ON UPDATE cascade;
--> statement-breakpoint
ALTER TABLE "raised_findings" ADD CONSTRAINT "raised_findings_assessment" FOREIGN KEY ("clinic_id","patient_id","assessment_id","assessment_status") REFERENCES "public"."assessments"("clinic_id","patient_id","id","status") ON DELETE no action ON UPDATE cascade;
--> statement-breakpoint
ALTER TABLE "symptom_areas" ADD CONSTRAINT "symptom_areas_assessment" FOREIGN KEY ("clinic_id","patient_id","assessment_id","assessment_status") REFERENCES "public"."assessments"("clinic_id","patient_id","id","status") ON DELETE no action ON UPDATE cascade;
--> statement-breakpoint
ALTER TABLE "trigger_point_scores" ADD CONSTRAINT "trigger_point_scores_assessment" FOREIGN KEY ("clinic_id","patient_id","assessment_id","assessment_status") REFERENCES "public"."assessments"("clinic_id","patient_id","id","status") ON DELETE no action ON UPDATE cascade;
--> statement-breakpoint
ALTER TABLE "addenda" ADD CONSTRAINT "addenda_to_signed" CHECK (assessment_status = 'signed');
--> statement-breakpoint
CREATE POLICY "added_to_draft" ON "findings" AS RESTRICTIVE FOR INSERT TO "soleus_app" WITH CHECK (assessment_status = 'draft');
--> statement-breakpoint
CREATE POLICY "changed_in_draft" ON "findings" AS RESTRICTIVE FOR UPDATE TO "soleus_app" USING (assessment_status = 'draft') WITH CHECK (assessment_status = 'draft');
--> statement-breakpoint
CREATE POLICY "removed_from_draft" ON "findings" AS RESTRICTIVE FOR DELETE TO "soleus_app" USING (assessment_status = 'draft');
--> statement-breakpoint
CREATE POLICY "added_to_draft" ON "gait_notes" AS RESTRICTIVE FOR INSERT TO "soleus_app" WITH CHECK (assessment_status = 'draft');
--> statement-breakpoint
CREATE POLICY "changed_in_draft" ON "gait_notes" AS RESTRICTIVE FOR UPDATE TO "soleus_app" USING (assessment_status = 'draft') WITH CHECK (assessment_status = 'draft');
--> statement-breakpoint
CREATE POLICY "removed_from_draft" ON "gait_notes" AS RESTRICTIVE FOR DELETE TO "soleus_app" USING (assessment_status = 'draft');
--> statement-breakpoint
CREATE POLICY "added_to_draft" ON "raised_findings" AS RESTRICTIVE FOR INSERT TO "soleus_app" WITH CHECK (assessment_status = 'draft');
--> statement-breakpoint
CREATE POLICY "changed_in_draft" ON "raised_findings" AS RESTRICTIVE FOR UPDATE TO "soleus_app" USING (assessment_status = 'draft') WITH CHECK (assessment_status = 'draft');
--> statement-breakpoint
CREATE POLICY "removed_from_draft" ON "raised_findings" AS RESTRICTIVE FOR DELETE TO "soleus_app" USING (assessment_status = 'draft');
--> statement-breakpoint
CREATE POLICY "added_to_draft" ON "symptom_areas" AS RESTRICTIVE FOR INSERT TO "soleus_app" WITH CHECK (assessment_status = 'draft');
--> statement-breakpoint
CREATE POLICY "changed_in_draft" ON "symptom_areas" AS RESTRICTIVE FOR UPDATE TO "soleus_app" USING (assessment_status = 'draft') WITH CHECK (assessment_status = 'draft');
--> statement-breakpoint
CREATE POLICY "removed_from_draft" ON "symptom_areas" AS RESTRICTIVE FOR DELETE TO "soleus_app" USING (assessment_status = 'draft');
--> statement-breakpoint
CREATE POLICY "added_to_draft" ON "trigger_point_scores" AS RESTRICTIVE FOR INSERT TO "soleus_app" WITH CHECK (assessment_status = 'draft');
--> statement-breakpoint
CREATE POLICY "changed_in_draft" ON "trigger_point_scores" AS RESTRICTIVE FOR UPDATE TO "soleus_app" USING (assessment_status = 'draft') WITH CHECK (assessment_status = 'draft');
--> statement-breakpoint
CREATE POLICY "removed_from_draft" ON "trigger_point_scores" AS RESTRICTIVE FOR DELETE TO "soleus_app" USING (assessment_status = 'draft');
--> statement-breakpoint
-- A pin that no examination scores is a slip of a draft: it goes, and its name is free again. The foreign key of
-- the scores keeps every other pin.
grant delete on trigger_points to soleus_app;
