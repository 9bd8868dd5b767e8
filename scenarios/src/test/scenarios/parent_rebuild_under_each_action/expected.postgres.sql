-- REVIEW TS314: parents: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "parents" SET "size" = 0 WHERE "size" IS NULL;--> statement-breakpoint

-- REVIEW TS314: cascade: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "cascade" SET "size" = 0 WHERE "size" IS NULL;--> statement-breakpoint

-- REVIEW TS314: reset: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "reset" SET "size" = 0 WHERE "size" IS NULL;--> statement-breakpoint

-- REVIEW TS308: parents.size: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "parents" ALTER COLUMN "size" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS308: cascade.size: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "cascade" ALTER COLUMN "size" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS308: reset.size: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "reset" ALTER COLUMN "size" SET NOT NULL;
