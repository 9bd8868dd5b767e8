ALTER TYPE "public"."mood" ADD VALUE 'so-so' BEFORE 'sad';--> statement-breakpoint
ALTER TABLE "notes" ADD COLUMN "urgent" boolean DEFAULT false NOT NULL;