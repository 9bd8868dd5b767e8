-- REVIEW TS109: users.name: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "users" RENAME COLUMN "name" TO "full_name";--> statement-breakpoint
ALTER TABLE "users" DROP CONSTRAINT "age_check";--> statement-breakpoint

-- REVIEW TS302: users.users_nick_index: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "users_nick_index";--> statement-breakpoint

-- REVIEW TS302: users.users_email_unique: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "users" DROP CONSTRAINT "users_email_unique";--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "created_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint

-- REVIEW TS104: users.active: rows without a value get the default, as if someone had chosen it (declare .backfill(…) if existing rows are to get something else)
-- REVIEW TS314: users: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "users" SET "active" = true WHERE "active" IS NULL;--> statement-breakpoint

-- REVIEW TS312: users.age: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "users" ALTER COLUMN "age" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "active" SET DEFAULT true;--> statement-breakpoint

-- REVIEW TS314: users: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "users" SET "age" = 18 WHERE "age" IS NULL;--> statement-breakpoint

-- REVIEW TS308: users.age: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "users" ALTER COLUMN "age" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS308: users.active: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "users" ALTER COLUMN "active" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS102: users.nick: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "users" DROP COLUMN "nick";--> statement-breakpoint

-- REVIEW TS301: users.users_full_name_index: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "users_full_name_index" ON "users" USING btree ("full_name");--> statement-breakpoint

-- REVIEW TS105: users.users_email_full_name_index: rows that repeat a value stop the migration (look first for rows that repeat email, full_name)
-- REVIEW TS301: users.users_email_full_name_index: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE UNIQUE INDEX "users_email_full_name_index" ON "users" USING btree ("email","full_name");--> statement-breakpoint

-- REVIEW TS106: users.age_check: rows that do not satisfy the check stop the migration (look first for rows for which it does not hold)
-- REVIEW TS307: users.age_check: the table is locked for readers and writers while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "users" ADD CONSTRAINT "age_check" CHECK (age > 0);
