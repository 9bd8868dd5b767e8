-- alter_users_state.sql
-- tandem:no-transaction
-- REVIEW TS104: users.state: rows without a value get the default, as if someone had chosen it (declare .backfill(…) if existing rows are to get something else)
-- REVIEW TS335: users: the rows are updated in one go and stay locked for other writers until that is done (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "users" SET "state" = 'new' WHERE "state" IS NULL;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "__tandem_required_state" CHECK ("state" IS NOT NULL) NOT VALID;--> statement-breakpoint

-- rows that came while the others were filled
UPDATE "users" SET "state" = 'new' WHERE "state" IS NULL;--> statement-breakpoint
ALTER TABLE "users" VALIDATE CONSTRAINT "__tandem_required_state";--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "state" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "users" DROP CONSTRAINT "__tandem_required_state";
