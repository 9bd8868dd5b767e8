ALTER TABLE "users" DROP CONSTRAINT "old";--> statement-breakpoint

-- REVIEW TS314: users: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "users" SET "age" = 7 WHERE "age" IS NULL;--> statement-breakpoint

-- REVIEW TS308: users.age: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "users" ALTER COLUMN "age" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS106: users.old: rows that do not satisfy the check stop the migration (look first for rows for which it does not hold)
-- REVIEW TS307: users.old: the table is locked for readers and writers while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "users" ADD CONSTRAINT "old" CHECK (users.age < 1000 AND "users"."age" > -1 AND name <> 'users.age');
