ALTER TABLE "arrays" ADD COLUMN "some" text[] DEFAULT '{"x","y z"}' NOT NULL;--> statement-breakpoint
ALTER TABLE "arrays" ADD COLUMN "none" integer[] DEFAULT '{}';