CREATE TABLE "test_records" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"assessment_status" text DEFAULT 'draft' NOT NULL,
	"test_code" text NOT NULL,
	"method_code" text DEFAULT '' NOT NULL,
	"side" text NOT NULL,
	"record_code" text NOT NULL,
	"answer" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "test_records_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "test_records_once" UNIQUE("clinic_id","assessment_id","test_code","method_code","side","record_code"),
	CONSTRAINT "test_records_side" CHECK (side in ('left', 'right', 'none')),
	CONSTRAINT "test_records_say_something" CHECK (jsonb_typeof(answer) <> 'null')
);
--> statement-breakpoint
ALTER TABLE "test_records" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "gait_recordings" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"assessment_status" text DEFAULT 'draft' NOT NULL,
	"activity" text NOT NULL,
	"ground" text,
	"speed_kmh" numeric(4, 1),
	"slope_percent" numeric(4, 1),
	"footwear" text,
	"camera_plane" text,
	"cadence_spm" smallint,
	"cadence_baseline_spm" smallint,
	"cadence_target_percent" smallint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "gait_recordings_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "gait_recordings_once" UNIQUE("clinic_id","assessment_id","activity"),
	CONSTRAINT "gait_recordings_activity" CHECK (activity in ('walking', 'running')),
	CONSTRAINT "gait_recordings_ground" CHECK (ground in ('overground', 'treadmill')),
	CONSTRAINT "gait_recordings_footwear" CHECK (footwear in ('shod', 'barefoot')),
	CONSTRAINT "gait_recordings_speed" CHECK (speed_kmh > 0 and speed_kmh <= 45),
	CONSTRAINT "gait_recordings_slope" CHECK (slope_percent between -40 and 40),
	CONSTRAINT "gait_recordings_cadence" CHECK (cadence_spm between 30 and 300 and cadence_baseline_spm between 30 and 300 and cadence_target_percent between 0 and 20)
);
--> statement-breakpoint
ALTER TABLE "gait_recordings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "goal_scores" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"assessment_status" text DEFAULT 'draft' NOT NULL,
	"goal_id" uuid NOT NULL,
	"score" smallint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "goal_scores_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "goal_scores_once" UNIQUE("clinic_id","assessment_id","goal_id"),
	CONSTRAINT "goal_scores_score" CHECK (score between 0 and 10)
);
--> statement-breakpoint
ALTER TABLE "goal_scores" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "goals" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"activity" text NOT NULL,
	"ended_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "goals_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "goals_of_patient" UNIQUE("clinic_id","patient_id","id"),
	CONSTRAINT "goals_activity_given" CHECK (length(activity) between 1 and 200)
);
--> statement-breakpoint
ALTER TABLE "goals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "histories" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"assessment_status" text DEFAULT 'draft' NOT NULL,
	"onset" text,
	"mechanism" text,
	"eases" text,
	"aggravates" text,
	"morning" text,
	"through_day" text,
	"evening" text,
	"night" text,
	"stage" text,
	"sport" text,
	"weekly_distance_km" numeric(6, 2),
	"weekly_distance_before_km" numeric(6, 2),
	"hills" text,
	"speed_work" text,
	"terrain" text,
	"camber" text,
	"surface" text,
	"shoe_model" text,
	"shoe_age_months" smallint,
	"shoe_distance_km" numeric(6, 2),
	"previous_episodes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "histories_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "histories_once" UNIQUE("clinic_id","assessment_id"),
	CONSTRAINT "histories_onset" CHECK (onset in ('injury', 'gradual')),
	CONSTRAINT "histories_distances" CHECK (weekly_distance_km between 0 and 1000 and weekly_distance_before_km between 0 and 1000 and shoe_distance_km between 0 and 9999),
	CONSTRAINT "histories_shoe_age" CHECK (shoe_age_months between 0 and 600)
);
--> statement-breakpoint
ALTER TABLE "histories" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reported_runs" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"assessment_status" text DEFAULT 'draft' NOT NULL,
	"ran_on" date NOT NULL,
	"distance_km" numeric(6, 2) NOT NULL,
	"note" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "reported_runs_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "reported_runs_distance" CHECK (distance_km > 0 and distance_km <= 500)
);
--> statement-breakpoint
ALTER TABLE "reported_runs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "measure_answers" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"assignment_id" uuid,
	"assessment_id" uuid,
	"measure_code" text NOT NULL,
	"side" text,
	"answered_on" date NOT NULL,
	"score" numeric(7, 2) NOT NULL,
	"items" jsonb,
	"source" text NOT NULL,
	"corrects_id" uuid,
	"superseded_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "measure_answers_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "measure_answers_of_patient" UNIQUE("clinic_id","patient_id","id"),
	CONSTRAINT "measure_answers_corrected_once" UNIQUE("clinic_id","corrects_id"),
	CONSTRAINT "measure_answers_side" CHECK (side in ('left', 'right')),
	CONSTRAINT "measure_answers_source" CHECK (source in ('clinic', 'portal', 'paper')),
	CONSTRAINT "measure_answers_items" CHECK (jsonb_typeof(items) = 'object')
);
--> statement-breakpoint
ALTER TABLE "measure_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "measure_assignments" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"measure_code" text NOT NULL,
	"side" text,
	"first_due_on" date NOT NULL,
	"every_days" smallint,
	"ended_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "measure_assignments_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "measure_assignments_of_patient" UNIQUE("clinic_id","patient_id","id"),
	CONSTRAINT "measure_assignments_side" CHECK (side in ('left', 'right')),
	CONSTRAINT "measure_assignments_every" CHECK (every_days between 1 and 730)
);
--> statement-breakpoint
ALTER TABLE "measure_assignments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "flag_answers" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"assessment_status" text DEFAULT 'draft' NOT NULL,
	"flag_code" text NOT NULL,
	"item_code" text NOT NULL,
	"side" text NOT NULL,
	"answer" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "flag_answers_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "flag_answers_once" UNIQUE("clinic_id","assessment_id","flag_code","item_code","side"),
	CONSTRAINT "flag_answers_side" CHECK (side in ('left', 'right', 'none')),
	CONSTRAINT "flag_answers_answer" CHECK (answer in ('yes', 'no', 'not-sure'))
);
--> statement-breakpoint
ALTER TABLE "flag_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "red_flags" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid,
	"flag_code" text NOT NULL,
	"side" text NOT NULL,
	"region_code" text,
	"source" text NOT NULL,
	"source_code" text,
	"assessment_id" uuid,
	"raised_at" timestamp with time zone DEFAULT now() NOT NULL,
	"resolved_at" timestamp with time zone,
	"resolved_by" uuid,
	"resolution_reason" text,
	"version" smallint DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "red_flags_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "red_flags_side" CHECK (side in ('left', 'right', 'both', 'none')),
	CONSTRAINT "red_flags_source" CHECK (source in ('screen', 'test', 'hand')),
	CONSTRAINT "red_flags_source_named" CHECK (source = 'hand' or source_code is not null),
	CONSTRAINT "red_flags_resolved_whole" CHECK ((resolved_at is null) = (resolved_by is null) and (resolved_at is null) = (resolution_reason is null)),
	CONSTRAINT "red_flags_reason_given" CHECK (length(resolution_reason) between 3 and 2000),
	CONSTRAINT "red_flags_resolved_after" CHECK (resolved_at >= raised_at)
);
--> statement-breakpoint
ALTER TABLE "red_flags" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "stills" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"assessment_status" text DEFAULT 'draft' NOT NULL,
	"media_type" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"width_px" smallint NOT NULL,
	"height_px" smallint NOT NULL,
	"taken_with" text,
	"measures" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "stills_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "stills_of_assessment" UNIQUE("clinic_id","patient_id","assessment_id","id"),
	CONSTRAINT "stills_media_type" CHECK (media_type in ('image/jpeg', 'image/png', 'image/webp')),
	CONSTRAINT "stills_size" CHECK (octet_length(bytes) between 1 and 2097152),
	CONSTRAINT "stills_pixels" CHECK (width_px between 1 and 8192 and height_px between 1 and 8192),
	CONSTRAINT "stills_measures_listed" CHECK (jsonb_typeof(measures) = 'array')
);
--> statement-breakpoint
ALTER TABLE "stills" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "assessment_templates" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"sections" jsonb NOT NULL,
	"tests" jsonb NOT NULL,
	"retired_at" timestamp with time zone,
	"version" smallint DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "assessment_templates_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "assessment_templates_name_given" CHECK (length(name) between 1 and 80),
	CONSTRAINT "assessment_templates_listed" CHECK (jsonb_typeof(sections) = 'array' and jsonb_typeof(tests) = 'array')
);
--> statement-breakpoint
ALTER TABLE "assessment_templates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "comparable_signs" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"assessment_status" text DEFAULT 'draft' NOT NULL,
	"test_code" text NOT NULL,
	"method_code" text NOT NULL,
	"side" text NOT NULL,
	"chosen" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "comparable_signs_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "comparable_signs_once" UNIQUE("clinic_id","assessment_id","test_code","method_code","side"),
	CONSTRAINT "comparable_signs_side" CHECK (side in ('left', 'right', 'none')),
	CONSTRAINT "comparable_signs_chosen" CHECK (chosen in ('auto', 'hand'))
);
--> statement-breakpoint
ALTER TABLE "comparable_signs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"assessment_status" text DEFAULT 'draft' NOT NULL,
	"impression" text,
	"advice" text,
	"plan" text,
	"next_visit_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "plans_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "plans_once" UNIQUE("clinic_id","assessment_id"),
	CONSTRAINT "plans_say_something" CHECK (impression is not null or advice is not null or plan is not null or next_visit_on is not null)
);
--> statement-breakpoint
ALTER TABLE "plans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "treatments" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"assessment_status" text DEFAULT 'draft' NOT NULL,
	"technique" text NOT NULL,
	"structure" text,
	"side" text NOT NULL,
	"dose_seconds" smallint,
	"response" text,
	"adverse_response" text,
	"reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "treatments_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "treatments_side" CHECK (side in ('left', 'right', 'both', 'none')),
	CONSTRAINT "treatments_technique_given" CHECK (length(technique) between 1 and 200),
	CONSTRAINT "treatments_dose" CHECK (dose_seconds between 1 and 14400)
);
--> statement-breakpoint
ALTER TABLE "treatments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "symptom_areas" DROP CONSTRAINT "symptom_areas_once";--> statement-breakpoint
ALTER TABLE "findings" DROP CONSTRAINT "findings_say_something";--> statement-breakpoint
ALTER TABLE "symptom_areas" DROP CONSTRAINT "symptom_areas_side";--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "template_code" text;--> statement-breakpoint
ALTER TABLE "findings" ADD COLUMN "option" text;--> statement-breakpoint
ALTER TABLE "findings" ADD COLUMN "familiar" boolean;--> statement-breakpoint
ALTER TABLE "gait_notes" ADD COLUMN "method" text DEFAULT 'seen' NOT NULL;--> statement-breakpoint
ALTER TABLE "gait_notes" ADD COLUMN "symptom_region_code" text;--> statement-breakpoint
ALTER TABLE "gait_notes" ADD COLUMN "symptom_side" text;--> statement-breakpoint
ALTER TABLE "gait_notes" ADD COLUMN "still_id" uuid;--> statement-breakpoint
ALTER TABLE "symptom_areas" ADD COLUMN "view" text;--> statement-breakpoint
ALTER TABLE "symptom_areas" ADD COLUMN "depth" text;--> statement-breakpoint
ALTER TABLE "trigger_point_scores" ADD COLUMN "nodule" boolean;--> statement-breakpoint
ALTER TABLE "trigger_point_scores" ADD COLUMN "twitch" boolean;--> statement-breakpoint
ALTER TABLE "trigger_point_scores" ADD COLUMN "jump" boolean;--> statement-breakpoint
ALTER TABLE "trigger_point_scores" ADD COLUMN "referred_zones" text[];--> statement-breakpoint
ALTER TABLE "trigger_point_scores" ADD COLUMN "pressure_device" text;--> statement-breakpoint
ALTER TABLE "trigger_point_scores" ADD COLUMN "pressure_unit" text;--> statement-breakpoint
ALTER TABLE "trigger_point_scores" ADD COLUMN "pressure_trials" numeric(7, 2)[];--> statement-breakpoint
ALTER TABLE "trigger_point_scores" ADD COLUMN "technique" text;--> statement-breakpoint
ALTER TABLE "trigger_point_scores" ADD COLUMN "technique_seconds" smallint;--> statement-breakpoint
ALTER TABLE "trigger_point_scores" ADD COLUMN "tenderness_after" smallint;--> statement-breakpoint
ALTER TABLE "trigger_points" ADD COLUMN "code" text;--> statement-breakpoint
ALTER TABLE "trigger_points" ADD COLUMN "landmark" text;--> statement-breakpoint
ALTER TABLE "trigger_points" ADD COLUMN "landmark_distance_cm" numeric(4, 1);--> statement-breakpoint
ALTER TABLE "test_records" ADD CONSTRAINT "test_records_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_records" ADD CONSTRAINT "test_records_assessment" FOREIGN KEY ("clinic_id","patient_id","assessment_id","assessment_status") REFERENCES "public"."assessments"("clinic_id","patient_id","id","status") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "test_records" ADD CONSTRAINT "test_records_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gait_recordings" ADD CONSTRAINT "gait_recordings_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gait_recordings" ADD CONSTRAINT "gait_recordings_assessment" FOREIGN KEY ("clinic_id","patient_id","assessment_id","assessment_status") REFERENCES "public"."assessments"("clinic_id","patient_id","id","status") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "gait_recordings" ADD CONSTRAINT "gait_recordings_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_scores" ADD CONSTRAINT "goal_scores_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_scores" ADD CONSTRAINT "goal_scores_assessment" FOREIGN KEY ("clinic_id","patient_id","assessment_id","assessment_status") REFERENCES "public"."assessments"("clinic_id","patient_id","id","status") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "goal_scores" ADD CONSTRAINT "goal_scores_goal" FOREIGN KEY ("clinic_id","patient_id","goal_id") REFERENCES "public"."goals"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_scores" ADD CONSTRAINT "goal_scores_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_episode" FOREIGN KEY ("clinic_id","patient_id","episode_id") REFERENCES "public"."episodes"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "histories" ADD CONSTRAINT "histories_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "histories" ADD CONSTRAINT "histories_assessment" FOREIGN KEY ("clinic_id","patient_id","assessment_id","assessment_status") REFERENCES "public"."assessments"("clinic_id","patient_id","id","status") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "histories" ADD CONSTRAINT "histories_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reported_runs" ADD CONSTRAINT "reported_runs_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reported_runs" ADD CONSTRAINT "reported_runs_assessment" FOREIGN KEY ("clinic_id","patient_id","assessment_id","assessment_status") REFERENCES "public"."assessments"("clinic_id","patient_id","id","status") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "reported_runs" ADD CONSTRAINT "reported_runs_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_answers" ADD CONSTRAINT "measure_answers_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_answers" ADD CONSTRAINT "measure_answers_episode" FOREIGN KEY ("clinic_id","patient_id","episode_id") REFERENCES "public"."episodes"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_answers" ADD CONSTRAINT "measure_answers_assignment" FOREIGN KEY ("clinic_id","patient_id","assignment_id") REFERENCES "public"."measure_assignments"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_answers" ADD CONSTRAINT "measure_answers_assessment" FOREIGN KEY ("clinic_id","patient_id","assessment_id") REFERENCES "public"."assessments"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_answers" ADD CONSTRAINT "measure_answers_corrects" FOREIGN KEY ("clinic_id","patient_id","corrects_id") REFERENCES "public"."measure_answers"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_answers" ADD CONSTRAINT "measure_answers_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_assignments" ADD CONSTRAINT "measure_assignments_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_assignments" ADD CONSTRAINT "measure_assignments_episode" FOREIGN KEY ("clinic_id","patient_id","episode_id") REFERENCES "public"."episodes"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_assignments" ADD CONSTRAINT "measure_assignments_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flag_answers" ADD CONSTRAINT "flag_answers_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flag_answers" ADD CONSTRAINT "flag_answers_assessment" FOREIGN KEY ("clinic_id","patient_id","assessment_id","assessment_status") REFERENCES "public"."assessments"("clinic_id","patient_id","id","status") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "flag_answers" ADD CONSTRAINT "flag_answers_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "red_flags" ADD CONSTRAINT "red_flags_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "red_flags" ADD CONSTRAINT "red_flags_episode" FOREIGN KEY ("clinic_id","patient_id","episode_id") REFERENCES "public"."episodes"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "red_flags" ADD CONSTRAINT "red_flags_assessment" FOREIGN KEY ("clinic_id","patient_id","assessment_id") REFERENCES "public"."assessments"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "red_flags" ADD CONSTRAINT "red_flags_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "red_flags" ADD CONSTRAINT "red_flags_resolved_by" FOREIGN KEY ("clinic_id","resolved_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stills" ADD CONSTRAINT "stills_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stills" ADD CONSTRAINT "stills_assessment" FOREIGN KEY ("clinic_id","patient_id","assessment_id","assessment_status") REFERENCES "public"."assessments"("clinic_id","patient_id","id","status") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "stills" ADD CONSTRAINT "stills_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_templates" ADD CONSTRAINT "assessment_templates_clinic" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_templates" ADD CONSTRAINT "assessment_templates_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comparable_signs" ADD CONSTRAINT "comparable_signs_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comparable_signs" ADD CONSTRAINT "comparable_signs_assessment" FOREIGN KEY ("clinic_id","patient_id","assessment_id","assessment_status") REFERENCES "public"."assessments"("clinic_id","patient_id","id","status") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "comparable_signs" ADD CONSTRAINT "comparable_signs_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_assessment" FOREIGN KEY ("clinic_id","patient_id","assessment_id","assessment_status") REFERENCES "public"."assessments"("clinic_id","patient_id","id","status") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "treatments" ADD CONSTRAINT "treatments_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "treatments" ADD CONSTRAINT "treatments_assessment" FOREIGN KEY ("clinic_id","patient_id","assessment_id","assessment_status") REFERENCES "public"."assessments"("clinic_id","patient_id","id","status") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "treatments" ADD CONSTRAINT "treatments_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "goal_scores_by_goal" ON "goal_scores" USING btree ("clinic_id","patient_id","goal_id");--> statement-breakpoint
CREATE INDEX "goals_by_episode" ON "goals" USING btree ("clinic_id","patient_id","episode_id");--> statement-breakpoint
CREATE INDEX "reported_runs_by_assessment" ON "reported_runs" USING btree ("clinic_id","assessment_id");--> statement-breakpoint
CREATE INDEX "measure_answers_by_day" ON "measure_answers" USING btree ("clinic_id","patient_id","episode_id","measure_code","answered_on");--> statement-breakpoint
CREATE UNIQUE INDEX "measure_assignments_one_open" ON "measure_assignments" USING btree ("clinic_id","episode_id","measure_code",coalesce(side, '')) WHERE ended_on is null;--> statement-breakpoint
CREATE UNIQUE INDEX "red_flags_one_open" ON "red_flags" USING btree ("clinic_id","patient_id","flag_code","side") WHERE resolved_at is null;--> statement-breakpoint
CREATE INDEX "red_flags_by_patient" ON "red_flags" USING btree ("clinic_id","patient_id","raised_at");--> statement-breakpoint
CREATE INDEX "stills_by_assessment" ON "stills" USING btree ("clinic_id","assessment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "assessment_templates_one_name" ON "assessment_templates" USING btree ("clinic_id","name") WHERE retired_at is null;--> statement-breakpoint
CREATE INDEX "treatments_by_assessment" ON "treatments" USING btree ("clinic_id","assessment_id");--> statement-breakpoint
ALTER TABLE "gait_notes" ADD CONSTRAINT "gait_notes_still" FOREIGN KEY ("clinic_id","patient_id","assessment_id","still_id") REFERENCES "public"."stills"("clinic_id","patient_id","assessment_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "symptom_areas" ADD CONSTRAINT "symptom_areas_once" UNIQUE NULLS NOT DISTINCT("clinic_id","assessment_id","region_code","side","view");--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_say_something" CHECK (value is not null or pain is not null or response is not null or option is not null or familiar is not null);--> statement-breakpoint
ALTER TABLE "gait_notes" ADD CONSTRAINT "gait_notes_method" CHECK (method in ('seen', '2d-video'));--> statement-breakpoint
ALTER TABLE "gait_notes" ADD CONSTRAINT "gait_notes_symptom_side" CHECK (symptom_side in ('left', 'right', 'both', 'middle'));--> statement-breakpoint
ALTER TABLE "gait_notes" ADD CONSTRAINT "gait_notes_symptom_has_side" CHECK ((symptom_region_code is null) = (symptom_side is null));--> statement-breakpoint
ALTER TABLE "symptom_areas" ADD CONSTRAINT "symptom_areas_depth" CHECK (depth in ('superficial', 'deep', 'both'));--> statement-breakpoint
ALTER TABLE "symptom_areas" ADD CONSTRAINT "symptom_areas_side" CHECK (side in ('left', 'right', 'middle'));--> statement-breakpoint
ALTER TABLE "trigger_point_scores" ADD CONSTRAINT "trigger_point_scores_tenderness_after" CHECK (tenderness_after between 0 and 10);--> statement-breakpoint
ALTER TABLE "trigger_point_scores" ADD CONSTRAINT "trigger_point_scores_pressure" CHECK ((pressure_trials is null) = (pressure_unit is null) and pressure_unit in ('N', 'kPa') and cardinality(pressure_trials) between 1 and 10 and 0 <= all (pressure_trials));--> statement-breakpoint
ALTER TABLE "trigger_point_scores" ADD CONSTRAINT "trigger_point_scores_technique_seconds" CHECK (technique_seconds between 1 and 3600);--> statement-breakpoint
ALTER TABLE "trigger_points" ADD CONSTRAINT "trigger_points_distance" CHECK (landmark_distance_cm between 0 and 100 and (landmark_distance_cm is null or landmark is not null));--> statement-breakpoint
CREATE POLICY "own_clinic" ON "test_records" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "test_records" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "added_to_draft" ON "test_records" AS RESTRICTIVE FOR INSERT TO "soleus_app" WITH CHECK (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "changed_in_draft" ON "test_records" AS RESTRICTIVE FOR UPDATE TO "soleus_app" USING (assessment_status = 'draft') WITH CHECK (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "removed_from_draft" ON "test_records" AS RESTRICTIVE FOR DELETE TO "soleus_app" USING (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "own_clinic" ON "gait_recordings" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "gait_recordings" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "added_to_draft" ON "gait_recordings" AS RESTRICTIVE FOR INSERT TO "soleus_app" WITH CHECK (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "changed_in_draft" ON "gait_recordings" AS RESTRICTIVE FOR UPDATE TO "soleus_app" USING (assessment_status = 'draft') WITH CHECK (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "removed_from_draft" ON "gait_recordings" AS RESTRICTIVE FOR DELETE TO "soleus_app" USING (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "own_clinic" ON "goal_scores" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "goal_scores" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "added_to_draft" ON "goal_scores" AS RESTRICTIVE FOR INSERT TO "soleus_app" WITH CHECK (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "changed_in_draft" ON "goal_scores" AS RESTRICTIVE FOR UPDATE TO "soleus_app" USING (assessment_status = 'draft') WITH CHECK (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "removed_from_draft" ON "goal_scores" AS RESTRICTIVE FOR DELETE TO "soleus_app" USING (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "own_clinic" ON "goals" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "goals" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "own_clinic" ON "histories" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "histories" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "added_to_draft" ON "histories" AS RESTRICTIVE FOR INSERT TO "soleus_app" WITH CHECK (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "changed_in_draft" ON "histories" AS RESTRICTIVE FOR UPDATE TO "soleus_app" USING (assessment_status = 'draft') WITH CHECK (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "removed_from_draft" ON "histories" AS RESTRICTIVE FOR DELETE TO "soleus_app" USING (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "own_clinic" ON "reported_runs" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "reported_runs" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "added_to_draft" ON "reported_runs" AS RESTRICTIVE FOR INSERT TO "soleus_app" WITH CHECK (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "changed_in_draft" ON "reported_runs" AS RESTRICTIVE FOR UPDATE TO "soleus_app" USING (assessment_status = 'draft') WITH CHECK (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "removed_from_draft" ON "reported_runs" AS RESTRICTIVE FOR DELETE TO "soleus_app" USING (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "own_clinic" ON "measure_answers" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "measure_answers" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "own_clinic" ON "measure_assignments" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "measure_assignments" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "own_clinic" ON "flag_answers" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "flag_answers" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "added_to_draft" ON "flag_answers" AS RESTRICTIVE FOR INSERT TO "soleus_app" WITH CHECK (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "changed_in_draft" ON "flag_answers" AS RESTRICTIVE FOR UPDATE TO "soleus_app" USING (assessment_status = 'draft') WITH CHECK (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "removed_from_draft" ON "flag_answers" AS RESTRICTIVE FOR DELETE TO "soleus_app" USING (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "own_clinic" ON "red_flags" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "red_flags" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "resolved_once" ON "red_flags" AS RESTRICTIVE FOR UPDATE TO "soleus_app" USING (resolved_at is null and current_setting('app.patient_id') = 'staff') WITH CHECK (resolved_at is not null and current_setting('app.patient_id') = 'staff');--> statement-breakpoint
CREATE POLICY "own_clinic" ON "stills" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "stills" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "added_to_draft" ON "stills" AS RESTRICTIVE FOR INSERT TO "soleus_app" WITH CHECK (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "changed_in_draft" ON "stills" AS RESTRICTIVE FOR UPDATE TO "soleus_app" USING (assessment_status = 'draft') WITH CHECK (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "removed_from_draft" ON "stills" AS RESTRICTIVE FOR DELETE TO "soleus_app" USING (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "own_clinic" ON "assessment_templates" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_clinic" ON "comparable_signs" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "comparable_signs" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "added_to_draft" ON "comparable_signs" AS RESTRICTIVE FOR INSERT TO "soleus_app" WITH CHECK (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "changed_in_draft" ON "comparable_signs" AS RESTRICTIVE FOR UPDATE TO "soleus_app" USING (assessment_status = 'draft') WITH CHECK (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "removed_from_draft" ON "comparable_signs" AS RESTRICTIVE FOR DELETE TO "soleus_app" USING (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "own_clinic" ON "plans" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "plans" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "added_to_draft" ON "plans" AS RESTRICTIVE FOR INSERT TO "soleus_app" WITH CHECK (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "changed_in_draft" ON "plans" AS RESTRICTIVE FOR UPDATE TO "soleus_app" USING (assessment_status = 'draft') WITH CHECK (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "removed_from_draft" ON "plans" AS RESTRICTIVE FOR DELETE TO "soleus_app" USING (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "own_clinic" ON "treatments" AS PERMISSIVE FOR ALL TO "soleus_app" USING (clinic_id = current_setting('app.clinic_id')::uuid) WITH CHECK (clinic_id = current_setting('app.clinic_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_patient" ON "treatments" AS RESTRICTIVE FOR ALL TO "soleus_app" USING (current_setting('app.patient_id') in ('staff', patient_id::text)) WITH CHECK (current_setting('app.patient_id') in ('staff', patient_id::text));--> statement-breakpoint
CREATE POLICY "added_to_draft" ON "treatments" AS RESTRICTIVE FOR INSERT TO "soleus_app" WITH CHECK (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "changed_in_draft" ON "treatments" AS RESTRICTIVE FOR UPDATE TO "soleus_app" USING (assessment_status = 'draft') WITH CHECK (assessment_status = 'draft');--> statement-breakpoint
CREATE POLICY "removed_from_draft" ON "treatments" AS RESTRICTIVE FOR DELETE TO "soleus_app" USING (assessment_status = 'draft');--> statement-breakpoint
-- As in 0001: FORCE binds the owner too, and drizzle-kit knows nothing of it.
do $$
declare
  found record;
begin
  for found in
    select c.oid::regclass as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and c.relrowsecurity and not c.relforcerowsecurity
  loop
    execute format('alter table %s force row level security', found.name);
  end loop;
end $$;
--> statement-breakpoint
-- Answers of a draft are taken back by removing them; signing ends that.
grant select, insert, update, delete on
  test_records, gait_recordings, stills, flag_answers, histories, reported_runs, goal_scores, treatments, plans,
  comparable_signs
  to soleus_app;
--> statement-breakpoint
-- Rows that people edit.
grant select, insert, update on goals, measure_assignments, assessment_templates to soleus_app;
--> statement-breakpoint
-- A goal that no visit scored is a slip of a draft and goes; the foreign key of the scores keeps every other one.
grant delete on goals to soleus_app;
--> statement-breakpoint
-- History cannot change: an answer is corrected by a new row, a flag is resolved and nothing else of it changes.
grant select, insert on measure_answers, red_flags to soleus_app;
--> statement-breakpoint
grant update (superseded_at) on measure_answers to soleus_app;
--> statement-breakpoint
grant update (resolved_at, resolved_by, resolution_reason, version) on red_flags to soleus_app;
