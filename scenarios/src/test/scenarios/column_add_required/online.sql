-- alter_users.sql
-- Part 1 of 2 of alter_users: what takes a moment
ALTER TABLE "users" ADD COLUMN "age" integer;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "slug" text;

-- alter_users_fill.sql
-- tandem:no-transaction
-- Part 2 of 2 of alter_users: rows get values
-- REVIEW TS335: users: the rows are updated in one go and stay locked for other writers until that is done (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "users" SET "age" = 18 WHERE "age" IS NULL;--> statement-breakpoint

-- REVIEW TS335: users: the rows are updated in one go and stay locked for other writers until that is done (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "users" SET "slug" = lower(name) WHERE "slug" IS NULL;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "__tandem_required_age" CHECK ("age" IS NOT NULL) NOT VALID;--> statement-breakpoint

-- rows that came while the others were filled
UPDATE "users" SET "age" = 18 WHERE "age" IS NULL;--> statement-breakpoint
ALTER TABLE "users" VALIDATE CONSTRAINT "__tandem_required_age";--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "age" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "users" DROP CONSTRAINT "__tandem_required_age";--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "__tandem_required_slug" CHECK ("slug" IS NOT NULL) NOT VALID;--> statement-breakpoint

-- rows that came while the others were filled
UPDATE "users" SET "slug" = lower(name) WHERE "slug" IS NULL;--> statement-breakpoint
ALTER TABLE "users" VALIDATE CONSTRAINT "__tandem_required_slug";--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "slug" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "users" DROP CONSTRAINT "__tandem_required_slug";
