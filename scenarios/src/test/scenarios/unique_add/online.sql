-- add_users_email_unique_and_1_more_indexes.sql
-- tandem:no-transaction
-- Part 1 of 2 of add_users_email_unique_and_1_more: indexes are built and dropped
-- REVIEW TS105: users.users_email_unique: rows that repeat a value stop the migration (look first for rows that repeat email)
CREATE UNIQUE INDEX CONCURRENTLY "users_email_unique" ON "users" ("email");--> statement-breakpoint

-- REVIEW TS105: notes.notes_author_id_title_unique: rows that repeat a value stop the migration (look first for rows that repeat author_id, title)
CREATE UNIQUE INDEX CONCURRENTLY "notes_author_id_title_unique" ON "notes" ("author_id","title");

-- add_users_email_unique_and_1_more.sql
-- Part 2 of 2 of add_users_email_unique_and_1_more: what takes a moment
ALTER TABLE "users" ADD CONSTRAINT "users_email_unique" UNIQUE USING INDEX "users_email_unique";--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_author_id_title_unique" UNIQUE USING INDEX "notes_author_id_title_unique";
