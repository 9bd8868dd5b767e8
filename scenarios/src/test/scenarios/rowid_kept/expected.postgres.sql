-- REVIEW TS314: events: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "events" SET "size" = 1 WHERE "size" IS NULL;--> statement-breakpoint

-- REVIEW TS314: pairs: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "pairs" SET "size" = 1 WHERE "size" IS NULL;--> statement-breakpoint

-- REVIEW TS314: codes: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "codes" SET "size" = 1 WHERE "size" IS NULL;--> statement-breakpoint

-- REVIEW TS308: events.size: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "events" ALTER COLUMN "size" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS308: pairs.size: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "pairs" ALTER COLUMN "size" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS308: codes.size: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "codes" ALTER COLUMN "size" SET NOT NULL;
