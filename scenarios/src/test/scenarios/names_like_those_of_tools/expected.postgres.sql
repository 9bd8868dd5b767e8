-- REVIEW TS314: users: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "users" SET "tandem_guard" = 'users.name__added' WHERE "tandem_guard" IS NULL;--> statement-breakpoint

-- REVIEW TS308: users.tandem_guard: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "users" ALTER COLUMN "tandem_guard" SET NOT NULL;
