-- REVIEW TS104: users.state: rows without a value get the default, as if someone had chosen it (declare .backfill(…) if existing rows are to get something else)
-- REVIEW TS314: users: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "users" SET "state" = 'new' WHERE "state" IS NULL;--> statement-breakpoint

-- REVIEW TS308: users.state: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "users" ALTER COLUMN "state" SET NOT NULL;
