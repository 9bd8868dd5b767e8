-- alter_users.sql
-- Part 1 of 3 of alter_users: what takes a moment
ALTER TABLE "users" ADD COLUMN "token" text;--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "token" SET DEFAULT gen_random_uuid()::text;

-- alter_users_fill_indexes.sql
-- tandem:no-transaction
-- Part 2 of 3 of alter_users: rows get values, indexes are built and dropped
-- REVIEW TS335: users: the rows are updated in one go and stay locked for other writers until that is done (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "users" SET "token" = gen_random_uuid()::text WHERE "token" IS NULL;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "__tandem_required_token" CHECK ("token" IS NOT NULL) NOT VALID;--> statement-breakpoint

-- rows that came while the others were filled
UPDATE "users" SET "token" = gen_random_uuid()::text WHERE "token" IS NULL;--> statement-breakpoint
ALTER TABLE "users" VALIDATE CONSTRAINT "__tandem_required_token";--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "token" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "users" DROP CONSTRAINT "__tandem_required_token";--> statement-breakpoint

-- REVIEW TS105: users.users_token_unique: rows that repeat a value stop the migration (look first for rows that repeat token)
CREATE UNIQUE INDEX CONCURRENTLY "users_token_unique" ON "users" ("token");

-- alter_users_change.sql
-- Part 3 of 3 of alter_users: what takes a moment
ALTER TABLE "users" ADD CONSTRAINT "users_token_unique" UNIQUE USING INDEX "users_token_unique";
