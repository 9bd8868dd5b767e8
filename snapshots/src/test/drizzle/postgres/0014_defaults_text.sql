ALTER TABLE "app"."moments" ADD COLUMN "word" text DEFAULT 'it''s "so" \ with
lines, ü' NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."moments" ADD COLUMN "empty" varchar(3) DEFAULT '';