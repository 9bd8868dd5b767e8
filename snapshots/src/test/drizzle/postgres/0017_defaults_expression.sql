ALTER TABLE "app"."moments" ADD COLUMN "sum" integer DEFAULT (1 + (2 * 3));--> statement-breakpoint
ALTER TABLE "app"."moments" ADD COLUMN "data" jsonb DEFAULT '{"a":[1,"two"]}'::jsonb;--> statement-breakpoint
ALTER TABLE "app"."moments" ADD COLUMN "older" json DEFAULT '[]'::json;--> statement-breakpoint
ALTER TABLE "app"."moments" ADD COLUMN "at" timestamp DEFAULT '1970-01-01 00:00:00.000';