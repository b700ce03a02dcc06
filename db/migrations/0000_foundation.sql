CREATE TABLE "account_audit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"verb" text NOT NULL,
	"outcome" text NOT NULL,
	"user_id" uuid,
	"reason" text
);
--> statement-breakpoint
ALTER TABLE "account_audit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "clinics" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"time_zone" text NOT NULL,
	"phone" text,
	"emergency_number" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "clinics" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "credentials" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"password_hash" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "credentials" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitations" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"role" text NOT NULL,
	"email" text NOT NULL,
	"display_name" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "invitations_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "invitations_token" UNIQUE("clinic_id","token_hash"),
	CONSTRAINT "invitations_role" CHECK (role in ('owner', 'therapist', 'front-desk')),
	CONSTRAINT "invitations_expire_later" CHECK (expires_at > created_at)
);
--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memberships" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"display_name" text NOT NULL,
	"email" text NOT NULL,
	"patient_id" uuid,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "memberships_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "memberships_patient_iff_role" CHECK ((role = 'patient') = (patient_id is not null)),
	CONSTRAINT "memberships_ends_after_start" CHECK (ended_at >= started_at),
	CONSTRAINT "memberships_role" CHECK (role in ('owner', 'therapist', 'front-desk', 'patient'))
);
--> statement-breakpoint
ALTER TABLE "memberships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"hits" integer NOT NULL,
	"window_ends_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "rate_limits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_in_sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"user_id" uuid NOT NULL,
	"active_clinic_id" uuid NOT NULL,
	"active_membership_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"absolute_expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "sign_in_sessions_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "sign_in_sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"email_key" text NOT NULL,
	"name" text NOT NULL,
	"disabled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_emailKey_unique" UNIQUE("email_key")
);
--> statement-breakpoint
ALTER TABLE "users" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "assessments" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"examined_on" date NOT NULL,
	"story" text,
	"signed_at" timestamp with time zone,
	"signed_by" uuid,
	"version" smallint DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "assessments_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "assessments_of_patient" UNIQUE("clinic_id","patient_id","id"),
	CONSTRAINT "assessments_status" CHECK (status in ('draft', 'signed')),
	CONSTRAINT "assessments_signed_whole" CHECK ((status = 'signed') = (signed_at is not null and signed_by is not null))
);
--> statement-breakpoint
ALTER TABLE "assessments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_events" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_id" uuid NOT NULL,
	"session_id" uuid,
	"verb" text NOT NULL,
	"outcome" text NOT NULL,
	"patient_id" uuid,
	"object_id" uuid,
	"fields" text[],
	CONSTRAINT "audit_events_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
ALTER TABLE "audit_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "access_links" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "access_links_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "access_links_token" UNIQUE("clinic_id","token_hash"),
	CONSTRAINT "access_links_expire_later" CHECK (expires_at > created_at)
);
--> statement-breakpoint
ALTER TABLE "access_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "care_team" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"part" text NOT NULL,
	"started_on" date NOT NULL,
	"ended_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "care_team_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "care_team_part" CHECK (part in ('lead', 'cover')),
	CONSTRAINT "care_team_ends_after_start" CHECK (ended_on >= started_on)
);
--> statement-breakpoint
ALTER TABLE "care_team" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "episodes" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"complaint" text NOT NULL,
	"side" text NOT NULL,
	"started_on" date NOT NULL,
	"closed_on" date,
	"version" smallint DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "episodes_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "episodes_of_patient" UNIQUE("clinic_id","patient_id","id"),
	CONSTRAINT "episodes_complaint_given" CHECK (length(complaint) between 1 and 200),
	CONSTRAINT "episodes_side" CHECK (side in ('left', 'right', 'both', 'middle')),
	CONSTRAINT "episodes_close_after_start" CHECK (closed_on >= started_on)
);
--> statement-breakpoint
ALTER TABLE "episodes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "day_totals" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"local_on" date NOT NULL,
	"worst_pain" smallint,
	"pain_sum" integer DEFAULT 0 NOT NULL,
	"pain_count" smallint DEFAULT 0 NOT NULL,
	"done_count" smallint DEFAULT 0 NOT NULL,
	"part_count" smallint DEFAULT 0 NOT NULL,
	"not_done_count" smallint DEFAULT 0 NOT NULL,
	"last_logged_at" timestamp with time zone NOT NULL,
	CONSTRAINT "day_totals_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "day_totals_one_per_day" UNIQUE("clinic_id","patient_id","local_on","episode_id"),
	CONSTRAINT "day_totals_worst" CHECK (worst_pain between 0 and 10),
	CONSTRAINT "day_totals_counts" CHECK (pain_count >= 0 and done_count >= 0 and part_count >= 0 and not_done_count >= 0),
	CONSTRAINT "day_totals_missing_is_not_zero" CHECK ((pain_count = 0) = (worst_pain is null))
);
--> statement-breakpoint
ALTER TABLE "day_totals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exercise_logs" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"thread_id" uuid NOT NULL,
	"local_on" date NOT NULL,
	"slot" smallint NOT NULL,
	"outcome" text NOT NULL,
	"side" text NOT NULL,
	"sets_done" smallint,
	"amount_done" numeric(7, 2),
	"pain_during" smallint,
	"why_not" text,
	"note" text,
	"logged_at" timestamp with time zone NOT NULL,
	"time_zone" text NOT NULL,
	"source" text NOT NULL,
	"corrects_id" uuid,
	"superseded_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "exercise_logs_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "exercise_logs_of_patient" UNIQUE("clinic_id","patient_id","id"),
	CONSTRAINT "exercise_logs_corrected_once" UNIQUE("clinic_id","corrects_id"),
	CONSTRAINT "exercise_logs_outcome" CHECK (outcome in ('done', 'part', 'not-done')),
	CONSTRAINT "exercise_logs_side" CHECK (side in ('left', 'right', 'both', 'each', 'alternate')),
	CONSTRAINT "exercise_logs_slot" CHECK (slot between 1 and 24),
	CONSTRAINT "exercise_logs_pain" CHECK (pain_during between 0 and 10),
	CONSTRAINT "exercise_logs_amounts" CHECK (sets_done >= 0 and amount_done >= 0),
	CONSTRAINT "exercise_logs_source" CHECK (source in ('portal', 'paper', 'told'))
);
--> statement-breakpoint
ALTER TABLE "exercise_logs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "pain_entries" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"score" smallint NOT NULL,
	"place_code" text,
	"place_side" text,
	"note" text,
	"recorded_at" timestamp with time zone NOT NULL,
	"local_on" date NOT NULL,
	"time_zone" text NOT NULL,
	"source" text NOT NULL,
	"corrects_id" uuid,
	"superseded_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "pain_entries_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "pain_entries_of_patient" UNIQUE("clinic_id","patient_id","id"),
	CONSTRAINT "pain_entries_corrected_once" UNIQUE("clinic_id","corrects_id"),
	CONSTRAINT "pain_entries_score" CHECK (score between 0 and 10),
	CONSTRAINT "pain_entries_source" CHECK (source in ('portal', 'paper', 'told')),
	CONSTRAINT "pain_entries_place_has_side" CHECK ((place_code is null) = (place_side is null))
);
--> statement-breakpoint
ALTER TABLE "pain_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "addenda" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "addenda_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "addenda_given" CHECK (length(text) between 1 and 4000)
);
--> statement-breakpoint
ALTER TABLE "addenda" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "findings" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"test_code" text NOT NULL,
	"method_code" text NOT NULL,
	"side" text NOT NULL,
	"value" numeric(8, 2),
	"unit" text,
	"pain" smallint,
	"response" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "findings_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "findings_one_per_method" UNIQUE("clinic_id","assessment_id","test_code","method_code","side"),
	CONSTRAINT "findings_side" CHECK (side in ('left', 'right', 'none')),
	CONSTRAINT "findings_pain" CHECK (pain between 0 and 10),
	CONSTRAINT "findings_response" CHECK (response in ('familiar', 'tightness', 'nothing')),
	CONSTRAINT "findings_value_has_unit" CHECK (value is null or unit is not null),
	CONSTRAINT "findings_say_something" CHECK (value is not null or pain is not null or response is not null)
);
--> statement-breakpoint
ALTER TABLE "findings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "gait_notes" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"item_code" text NOT NULL,
	"activity" text NOT NULL,
	"phase" text NOT NULL,
	"plane" text NOT NULL,
	"stance_limb" text NOT NULL,
	"grade" smallint NOT NULL,
	"degrees" numeric(5, 1),
	"note" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "gait_notes_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "gait_notes_once" UNIQUE("clinic_id","assessment_id","item_code","activity","stance_limb","phase"),
	CONSTRAINT "gait_notes_grade" CHECK (grade between 0 and 3),
	CONSTRAINT "gait_notes_stance" CHECK (stance_limb in ('left', 'right', 'both'))
);
--> statement-breakpoint
ALTER TABLE "gait_notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "raised_findings" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"finding_code" text NOT NULL,
	"side" text NOT NULL,
	"raised_by" text NOT NULL,
	"strength" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "raised_findings_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "raised_findings_of_patient" UNIQUE("clinic_id","patient_id","id"),
	CONSTRAINT "raised_findings_once" UNIQUE("clinic_id","assessment_id","finding_code","side"),
	CONSTRAINT "raised_findings_side" CHECK (side in ('left', 'right', 'none')),
	CONSTRAINT "raised_findings_strength" CHECK (strength in ('suggests', 'possible'))
);
--> statement-breakpoint
ALTER TABLE "raised_findings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "symptom_areas" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"side" text NOT NULL,
	"quality" text,
	"intensity" smallint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "symptom_areas_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "symptom_areas_once" UNIQUE("clinic_id","assessment_id","region_code","side"),
	CONSTRAINT "symptom_areas_side" CHECK (side in ('left', 'right')),
	CONSTRAINT "symptom_areas_intensity" CHECK (intensity between 0 and 10)
);
--> statement-breakpoint
ALTER TABLE "symptom_areas" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "trigger_point_scores" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"trigger_point_id" uuid NOT NULL,
	"taut_band" boolean,
	"sensitive_spot" boolean,
	"referral" boolean,
	"recognised" boolean,
	"tenderness" smallint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "trigger_point_scores_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "trigger_point_scores_once" UNIQUE("clinic_id","assessment_id","trigger_point_id"),
	CONSTRAINT "trigger_point_scores_tenderness" CHECK (tenderness between 0 and 10)
);
--> statement-breakpoint
ALTER TABLE "trigger_point_scores" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "trigger_points" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"label" text NOT NULL,
	"muscle" text NOT NULL,
	"side" text NOT NULL,
	"view" text NOT NULL,
	"region_code" text,
	"across_fraction" numeric(5, 4) NOT NULL,
	"down_fraction" numeric(5, 4) NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "trigger_points_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "trigger_points_of_patient" UNIQUE("clinic_id","patient_id","id"),
	CONSTRAINT "trigger_points_label" UNIQUE("clinic_id","patient_id","side","label"),
	CONSTRAINT "trigger_points_side" CHECK (side in ('left', 'right')),
	CONSTRAINT "trigger_points_place" CHECK (across_fraction between 0 and 1 and down_fraction between 0 and 1)
);
--> statement-breakpoint
ALTER TABLE "trigger_points" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exercise_versions" (
	"slug" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exercise_versions_slug_version_pk" PRIMARY KEY("slug","version")
);
--> statement-breakpoint
CREATE TABLE "exercises" (
	"slug" text PRIMARY KEY NOT NULL,
	"current_version" integer NOT NULL,
	"retired_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "patients" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"full_name" text NOT NULL,
	"sort_name" text NOT NULL,
	"born_on" date NOT NULL,
	"phone" text,
	"email" text,
	"locale" text DEFAULT 'en' NOT NULL,
	"version" smallint DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "patients_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "patients_name_given" CHECK (length(full_name) between 1 and 200),
	CONSTRAINT "patients_born_in_range" CHECK (born_on between '1890-01-01' and '2100-01-01')
);
--> statement-breakpoint
ALTER TABLE "patients" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "item_reasons" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"raised_finding_id" uuid,
	"words" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "item_reasons_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "item_reasons_once" UNIQUE("clinic_id","item_id","raised_finding_id","words"),
	CONSTRAINT "item_reasons_one_kind" CHECK ((raised_finding_id is null) <> (words is null))
);
--> statement-breakpoint
ALTER TABLE "item_reasons" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "program_items" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"thread_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"exercise_slug" text NOT NULL,
	"exercise_version" integer NOT NULL,
	"exercise" jsonb NOT NULL,
	"side" text NOT NULL,
	"sets_min" smallint NOT NULL,
	"sets_max" smallint NOT NULL,
	"amount_min" numeric(7, 2),
	"amount_max" numeric(7, 2),
	"amount_unit" text,
	"to_fatigue" boolean DEFAULT false NOT NULL,
	"hold_seconds" smallint,
	"rest_seconds" smallint,
	"tempo" text,
	"load_value" numeric(6, 2),
	"load_unit" text,
	"effort_scale" text,
	"effort_target" numeric(3, 1),
	"times_per_day" smallint NOT NULL,
	"days_per_week" smallint,
	"weekdays" smallint[],
	"every_n_days" smallint,
	"as_needed" boolean DEFAULT false NOT NULL,
	"pain_ceiling_during" smallint,
	"pain_ceiling_next_morning" smallint,
	"pain_ceiling_next_morning_kind" text,
	"start_on" date,
	"end_on" date,
	"stop_rule" text,
	"note" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "program_items_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "program_items_of_patient" UNIQUE("clinic_id","patient_id","id"),
	CONSTRAINT "program_items_position" UNIQUE("clinic_id","revision_id","position"),
	CONSTRAINT "program_items_side" CHECK (side in ('left', 'right', 'both', 'each', 'alternate')),
	CONSTRAINT "program_items_sets" CHECK (sets_min >= 1 and sets_max >= sets_min and sets_max <= 50),
	CONSTRAINT "program_items_amount" CHECK (amount_min > 0 and amount_max >= amount_min),
	CONSTRAINT "program_items_amount_unit" CHECK ((amount_min is null) = (amount_unit is null)),
	CONSTRAINT "program_items_hold" CHECK (hold_seconds is null or (hold_seconds > 0 and coalesce(amount_unit, '') = 'reps')),
	CONSTRAINT "program_items_rest" CHECK (rest_seconds >= 0),
	CONSTRAINT "program_items_times" CHECK (times_per_day between 1 and 24),
	CONSTRAINT "program_items_days" CHECK (days_per_week between 1 and 7),
	CONSTRAINT "program_items_every" CHECK (every_n_days between 2 and 60),
	CONSTRAINT "program_items_ceilings" CHECK (pain_ceiling_during between 0 and 10),
	CONSTRAINT "program_items_ceiling_morning" CHECK (pain_ceiling_next_morning between 0 and 10),
	CONSTRAINT "program_items_ceiling_kind" CHECK ((pain_ceiling_next_morning is null) = (pain_ceiling_next_morning_kind is null)),
	CONSTRAINT "program_items_end_after_start" CHECK (end_on >= start_on),
	CONSTRAINT "program_items_one_schedule" CHECK (num_nonnulls(days_per_week, weekdays, every_n_days) + as_needed::int = 1),
	CONSTRAINT "program_items_has_dose" CHECK (amount_min is not null or to_fatigue)
);
--> statement-breakpoint
ALTER TABLE "program_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "program_revisions" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"reason" text,
	"effective_from" date NOT NULL,
	"expected_per_week" numeric(6, 2) NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "program_revisions_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "program_revisions_of_patient" UNIQUE("clinic_id","patient_id","id"),
	CONSTRAINT "program_revisions_number" UNIQUE("clinic_id","program_id","number"),
	CONSTRAINT "program_revisions_number_positive" CHECK (number >= 1),
	CONSTRAINT "program_revisions_reason" CHECK (number = 1 or length(reason) between 1 and 1000),
	CONSTRAINT "program_revisions_expected" CHECK (expected_per_week >= 0)
);
--> statement-breakpoint
ALTER TABLE "program_revisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "programs" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"ended_on" date,
	"version" smallint DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "programs_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "programs_of_patient" UNIQUE("clinic_id","patient_id","id"),
	CONSTRAINT "programs_status" CHECK (status in ('active', 'paused', 'ended')),
	CONSTRAINT "programs_ended_has_day" CHECK ((status = 'ended') = (ended_on is not null))
);
--> statement-breakpoint
ALTER TABLE "programs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_clinic" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_sessions" ADD CONSTRAINT "sign_in_sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_episode" FOREIGN KEY ("clinic_id","patient_id","episode_id") REFERENCES "public"."episodes"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_signed_by" FOREIGN KEY ("clinic_id","signed_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_links" ADD CONSTRAINT "access_links_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_links" ADD CONSTRAINT "access_links_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_team" ADD CONSTRAINT "care_team_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_team" ADD CONSTRAINT "care_team_member" FOREIGN KEY ("clinic_id","membership_id") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_team" ADD CONSTRAINT "care_team_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "episodes" ADD CONSTRAINT "episodes_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "episodes" ADD CONSTRAINT "episodes_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "day_totals" ADD CONSTRAINT "day_totals_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "day_totals" ADD CONSTRAINT "day_totals_episode" FOREIGN KEY ("clinic_id","patient_id","episode_id") REFERENCES "public"."episodes"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_logs" ADD CONSTRAINT "exercise_logs_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_logs" ADD CONSTRAINT "exercise_logs_episode" FOREIGN KEY ("clinic_id","patient_id","episode_id") REFERENCES "public"."episodes"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_logs" ADD CONSTRAINT "exercise_logs_item" FOREIGN KEY ("clinic_id","patient_id","item_id") REFERENCES "public"."program_items"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_logs" ADD CONSTRAINT "exercise_logs_corrects" FOREIGN KEY ("clinic_id","patient_id","corrects_id") REFERENCES "public"."exercise_logs"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_logs" ADD CONSTRAINT "exercise_logs_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pain_entries" ADD CONSTRAINT "pain_entries_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pain_entries" ADD CONSTRAINT "pain_entries_episode" FOREIGN KEY ("clinic_id","patient_id","episode_id") REFERENCES "public"."episodes"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pain_entries" ADD CONSTRAINT "pain_entries_corrects" FOREIGN KEY ("clinic_id","patient_id","corrects_id") REFERENCES "public"."pain_entries"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pain_entries" ADD CONSTRAINT "pain_entries_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "addenda" ADD CONSTRAINT "addenda_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "addenda" ADD CONSTRAINT "addenda_assessment" FOREIGN KEY ("clinic_id","patient_id","assessment_id") REFERENCES "public"."assessments"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "addenda" ADD CONSTRAINT "addenda_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_assessment" FOREIGN KEY ("clinic_id","patient_id","assessment_id") REFERENCES "public"."assessments"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gait_notes" ADD CONSTRAINT "gait_notes_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gait_notes" ADD CONSTRAINT "gait_notes_assessment" FOREIGN KEY ("clinic_id","patient_id","assessment_id") REFERENCES "public"."assessments"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gait_notes" ADD CONSTRAINT "gait_notes_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "raised_findings" ADD CONSTRAINT "raised_findings_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "raised_findings" ADD CONSTRAINT "raised_findings_assessment" FOREIGN KEY ("clinic_id","patient_id","assessment_id") REFERENCES "public"."assessments"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "raised_findings" ADD CONSTRAINT "raised_findings_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "symptom_areas" ADD CONSTRAINT "symptom_areas_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "symptom_areas" ADD CONSTRAINT "symptom_areas_assessment" FOREIGN KEY ("clinic_id","patient_id","assessment_id") REFERENCES "public"."assessments"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "symptom_areas" ADD CONSTRAINT "symptom_areas_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trigger_point_scores" ADD CONSTRAINT "trigger_point_scores_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trigger_point_scores" ADD CONSTRAINT "trigger_point_scores_assessment" FOREIGN KEY ("clinic_id","patient_id","assessment_id") REFERENCES "public"."assessments"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trigger_point_scores" ADD CONSTRAINT "trigger_point_scores_pin" FOREIGN KEY ("clinic_id","patient_id","trigger_point_id") REFERENCES "public"."trigger_points"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trigger_point_scores" ADD CONSTRAINT "trigger_point_scores_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trigger_points" ADD CONSTRAINT "trigger_points_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trigger_points" ADD CONSTRAINT "trigger_points_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_versions" ADD CONSTRAINT "exercise_versions_exercise" FOREIGN KEY ("slug") REFERENCES "public"."exercises"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_clinic" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_reasons" ADD CONSTRAINT "item_reasons_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_reasons" ADD CONSTRAINT "item_reasons_item" FOREIGN KEY ("clinic_id","patient_id","item_id") REFERENCES "public"."program_items"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_reasons" ADD CONSTRAINT "item_reasons_finding" FOREIGN KEY ("clinic_id","patient_id","raised_finding_id") REFERENCES "public"."raised_findings"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_reasons" ADD CONSTRAINT "item_reasons_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_items" ADD CONSTRAINT "program_items_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_items" ADD CONSTRAINT "program_items_revision" FOREIGN KEY ("clinic_id","patient_id","revision_id") REFERENCES "public"."program_revisions"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_items" ADD CONSTRAINT "program_items_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_revisions" ADD CONSTRAINT "program_revisions_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_revisions" ADD CONSTRAINT "program_revisions_program" FOREIGN KEY ("clinic_id","patient_id","program_id") REFERENCES "public"."programs"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_revisions" ADD CONSTRAINT "program_revisions_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_episode" FOREIGN KEY ("clinic_id","patient_id","episode_id") REFERENCES "public"."episodes"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_audit_by_time" ON "account_audit" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_one_open" ON "memberships" USING btree ("clinic_id","user_id","role") WHERE ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_one_per_patient" ON "memberships" USING btree ("clinic_id","patient_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "sign_in_sessions_by_user" ON "sign_in_sessions" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "assessments_one_draft" ON "assessments" USING btree ("clinic_id","episode_id") WHERE status = 'draft';--> statement-breakpoint
CREATE INDEX "assessments_by_day" ON "assessments" USING btree ("clinic_id","patient_id","examined_on");--> statement-breakpoint
CREATE INDEX "audit_events_by_time" ON "audit_events" USING btree ("clinic_id","at");--> statement-breakpoint
CREATE INDEX "audit_events_by_patient" ON "audit_events" USING btree ("clinic_id","patient_id","at");--> statement-breakpoint
CREATE INDEX "access_links_by_patient" ON "access_links" USING btree ("clinic_id","patient_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "care_team_one_lead" ON "care_team" USING btree ("clinic_id","patient_id") WHERE part = 'lead' and ended_on is null;--> statement-breakpoint
CREATE INDEX "care_team_by_member" ON "care_team" USING btree ("clinic_id","membership_id","patient_id") WHERE ended_on is null;--> statement-breakpoint
CREATE UNIQUE INDEX "exercise_logs_one_per_slot" ON "exercise_logs" USING btree ("clinic_id","patient_id","thread_id","local_on","slot") WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX "exercise_logs_by_day" ON "exercise_logs" USING btree ("clinic_id","patient_id","local_on");--> statement-breakpoint
CREATE INDEX "pain_entries_by_time" ON "pain_entries" USING btree ("clinic_id","patient_id","recorded_at");--> statement-breakpoint
CREATE INDEX "addenda_by_assessment" ON "addenda" USING btree ("clinic_id","assessment_id","created_at");--> statement-breakpoint
CREATE INDEX "trigger_point_scores_by_pin" ON "trigger_point_scores" USING btree ("clinic_id","patient_id","trigger_point_id");--> statement-breakpoint
CREATE INDEX "patients_by_name" ON "patients" USING btree ("clinic_id","sort_name","id");--> statement-breakpoint
CREATE UNIQUE INDEX "programs_one_open" ON "programs" USING btree ("clinic_id","episode_id") WHERE status <> 'ended';--> statement-breakpoint
CREATE POLICY "account_door" ON "account_audit" AS PERMISSIVE FOR ALL TO "soleus_app" USING (current_setting('app.door') = 'account') WITH CHECK (current_setting('app.door') = 'account');--> statement-breakpoint
CREATE POLICY "own_clinic_row" ON "clinics" AS PERMISSIVE FOR ALL TO "soleus_app" USING (id = current_setting('app.clinic_id')::uuid or current_setting('app.door') = 'account') WITH CHECK (id = current_setting('app.clinic_id')::uuid or current_setting('app.door') = 'account');--> statement-breakpoint
CREATE POLICY "account_door" ON "credentials" AS PERMISSIVE FOR ALL TO "soleus_app" USING (current_setting('app.door') = 'account') WITH CHECK (current_setting('app.door') = 'account');--> statement-breakpoint
CREATE POLICY "own_clinic_or_account" ON "invitations" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid or current_setting('app.door') = 'account') WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid or current_setting('app.door') = 'account');--> statement-breakpoint
CREATE POLICY "own_clinic_or_account" ON "memberships" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid or current_setting('app.door') = 'account') WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid or current_setting('app.door') = 'account');--> statement-breakpoint
CREATE POLICY "own_patient" ON "memberships" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (patient_id is null or current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (patient_id is null or current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "account_door" ON "rate_limits" AS PERMISSIVE FOR ALL TO "soleus_app" USING (current_setting('app.door') = 'account') WITH CHECK (current_setting('app.door') = 'account');--> statement-breakpoint
CREATE POLICY "account_door" ON "sign_in_sessions" AS PERMISSIVE FOR ALL TO "soleus_app" USING (current_setting('app.door') = 'account') WITH CHECK (current_setting('app.door') = 'account');--> statement-breakpoint
CREATE POLICY "account_door" ON "users" AS PERMISSIVE FOR ALL TO "soleus_app" USING (current_setting('app.door') = 'account') WITH CHECK (current_setting('app.door') = 'account');--> statement-breakpoint
CREATE POLICY "own_clinic" ON "assessments" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "assessments" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "signed_is_final" ON "assessments" AS RESTRICTIVE FOR UPDATE TO "soleus_app" USING (status = 'draft') WITH CHECK (status in ('draft', 'signed'));--> statement-breakpoint
CREATE POLICY "own_clinic" ON "audit_events" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "audit_events" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "own_clinic_or_account" ON "access_links" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid or current_setting('app.door') = 'account') WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid or current_setting('app.door') = 'account');--> statement-breakpoint
CREATE POLICY "own_patient" ON "access_links" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "own_clinic" ON "care_team" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "care_team" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "own_clinic" ON "episodes" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "episodes" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "own_clinic" ON "day_totals" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "day_totals" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "own_clinic" ON "exercise_logs" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "exercise_logs" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "own_clinic" ON "pain_entries" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "pain_entries" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "own_clinic" ON "addenda" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "addenda" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "own_clinic" ON "findings" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "findings" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "own_clinic" ON "gait_notes" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "gait_notes" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "own_clinic" ON "raised_findings" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "raised_findings" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "own_clinic" ON "symptom_areas" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "symptom_areas" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "own_clinic" ON "trigger_point_scores" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "trigger_point_scores" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "own_clinic" ON "trigger_points" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "trigger_points" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "own_clinic" ON "patients" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "patients" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', id::text));--> statement-breakpoint
CREATE POLICY "own_clinic" ON "item_reasons" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "item_reasons" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "own_clinic" ON "program_items" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "program_items" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "own_clinic" ON "program_revisions" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "program_revisions" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "own_clinic" ON "programs" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "programs" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));