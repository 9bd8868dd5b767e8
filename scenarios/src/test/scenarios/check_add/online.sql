-- add_age_check.sql
-- Part 1 of 2 of add_age_check: what takes a moment
ALTER TABLE "users" ADD CONSTRAINT "age_check" CHECK (age >= 0 AND age < 150) NOT VALID;

-- add_age_check_validate.sql
-- tandem:no-transaction
-- Part 2 of 2 of add_age_check: rows are held against new constraints
-- REVIEW TS106: users.age_check: rows that do not satisfy the check stop the migration (look first for rows for which it does not hold)
ALTER TABLE "users" VALIDATE CONSTRAINT "age_check";
