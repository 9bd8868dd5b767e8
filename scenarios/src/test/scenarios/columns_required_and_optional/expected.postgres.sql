-- REVIEW TS314: users: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "users" SET "a" = b WHERE "a" IS NULL;--> statement-breakpoint

-- REVIEW TS104: users.c: rows without a value get the default, as if someone had chosen it (declare .backfill(…) if existing rows are to get something else)
-- REVIEW TS314: users: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "users" SET "c" = 7 WHERE "c" IS NULL;--> statement-breakpoint

-- REVIEW TS104: users.e: rows without a value get the default, as if someone had chosen it (declare .backfill(…) if existing rows are to get something else)
-- REVIEW TS314: users: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "users" SET "e" = false WHERE "e" IS NULL;--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "d" DROP DEFAULT;--> statement-breakpoint

-- REVIEW TS316: users.b: a program that still runs may meet NULL where there never was one (let every program that reads the column expect NULL first)
ALTER TABLE "users" ALTER COLUMN "b" DROP NOT NULL;--> statement-breakpoint

-- REVIEW TS316: users.d: a program that still runs may meet NULL where there never was one (let every program that reads the column expect NULL first)
ALTER TABLE "users" ALTER COLUMN "d" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "e" SET DEFAULT false;--> statement-breakpoint

-- REVIEW TS308: users.a: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "users" ALTER COLUMN "a" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS308: users.c: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "users" ALTER COLUMN "c" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS308: users.e: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "users" ALTER COLUMN "e" SET NOT NULL;
