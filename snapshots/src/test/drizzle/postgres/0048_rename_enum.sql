ALTER TYPE "public"."mood" RENAME TO "feeling";--> statement-breakpoint
ALTER TABLE "arrays" ALTER COLUMN "moods" SET DATA TYPE "public"."feeling"[] USING "moods"::text::"public"."feeling"[];