-- REVIEW TS314: users: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "users" SET "age" = 1 WHERE "age" IS NULL;--> statement-breakpoint

-- REVIEW TS308: users.age: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "users" ALTER COLUMN "age" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS105: users.users_email_unique: rows that repeat a value stop the migration (look first for rows that repeat email)
-- REVIEW TS303: users.users_email_unique: the table is locked for readers and writers while its rows are compared (build a unique index concurrently first and add the constraint USING INDEX if the table is large)
ALTER TABLE "users" ADD CONSTRAINT "users_email_unique" UNIQUE("email");
