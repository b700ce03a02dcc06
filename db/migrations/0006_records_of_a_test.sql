ALTER TABLE "test_records" DROP CONSTRAINT "test_records_once";--> statement-breakpoint
ALTER TABLE "test_records" DROP COLUMN "method_code";--> statement-breakpoint
ALTER TABLE "test_records" ADD CONSTRAINT "test_records_once" UNIQUE("clinic_id","assessment_id","test_code","side","record_code");