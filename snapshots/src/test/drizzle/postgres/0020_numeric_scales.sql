ALTER TABLE "shapes" ADD COLUMN "whole" numeric(6);--> statement-breakpoint
ALTER TABLE "shapes" ADD COLUMN "free" numeric;