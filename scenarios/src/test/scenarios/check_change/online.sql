-- alter_users.sql
-- Part 1 of 2 of alter_users: what takes a moment
ALTER TABLE "users" DROP CONSTRAINT "state_check";--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "state_check" CHECK (state <> 'state; it''s' AND length(state) > 0) NOT VALID;

-- alter_users_validate.sql
-- tandem:no-transaction
-- Part 2 of 2 of alter_users: rows are held against new constraints
-- REVIEW TS106: users.state_check: rows that do not satisfy the check stop the migration (look first for rows for which it does not hold)
ALTER TABLE "users" VALIDATE CONSTRAINT "state_check";
