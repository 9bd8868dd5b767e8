ALTER TABLE "files" ADD COLUMN "words" "tsvector";--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "tags" text[] DEFAULT ARRAY[]::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "pause" interval(3);--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "at" timestamp(3) without time zone;--> statement-breakpoint

-- REVIEW TS314: files: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "files" SET "body" = ''::bytea WHERE "body" IS NULL;--> statement-breakpoint

-- REVIEW TS308: files.body: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "files" ALTER COLUMN "body" SET NOT NULL;
