-- alter_users.sql
-- tandem:no-transaction
-- REVIEW TS335: users: the rows are updated in one go and stay locked for other writers until that is done (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "users" SET "nick" = 'it''s nobody' WHERE "nick" IS NULL;--> statement-breakpoint

-- REVIEW TS335: users: the rows are updated in one go and stay locked for other writers until that is done (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "users" SET "age" = length(name) WHERE "age" IS NULL;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "__tandem_required_nick" CHECK ("nick" IS NOT NULL) NOT VALID;--> statement-breakpoint

-- rows that came while the others were filled
UPDATE "users" SET "nick" = 'it''s nobody' WHERE "nick" IS NULL;--> statement-breakpoint
ALTER TABLE "users" VALIDATE CONSTRAINT "__tandem_required_nick";--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "nick" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "users" DROP CONSTRAINT "__tandem_required_nick";--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "__tandem_required_age" CHECK ("age" IS NOT NULL) NOT VALID;--> statement-breakpoint

-- rows that came while the others were filled
UPDATE "users" SET "age" = length(name) WHERE "age" IS NULL;--> statement-breakpoint
ALTER TABLE "users" VALIDATE CONSTRAINT "__tandem_required_age";--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "age" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "users" DROP CONSTRAINT "__tandem_required_age";
