ALTER TABLE "users" DROP CONSTRAINT "state_check";--> statement-breakpoint

-- REVIEW TS106: users.state_check: rows that do not satisfy the check stop the migration (look first for rows for which it does not hold)
-- REVIEW TS307: users.state_check: the table is locked for readers and writers while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "users" ADD CONSTRAINT "state_check" CHECK (state <> 'state; it''s' AND length(state) > 0);
