ALTER TABLE "order" ADD COLUMN "table" text;--> statement-breakpoint

-- REVIEW TS314: order: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "order" SET "table" = 'x''; DROP TABLE users; --';--> statement-breakpoint

-- REVIEW TS308: order.table: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "order" ALTER COLUMN "table" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS106: order.check: rows that do not satisfy the check stop the migration (look first for rows for which it does not hold)
-- REVIEW TS307: order.check: the table is locked for readers and writers while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "order" ADD CONSTRAINT "check" CHECK ("group" >= 0);
