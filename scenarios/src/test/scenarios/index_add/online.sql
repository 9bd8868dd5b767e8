-- create_users_name_index_and_alter_notes.sql
-- tandem:no-transaction
-- REVIEW TS105: notes.one_title_each: rows that repeat a value stop the migration (look first for rows that repeat author_id)
CREATE UNIQUE INDEX CONCURRENTLY "one_title_each" ON "notes" USING btree ("author_id",lower(title));--> statement-breakpoint
CREATE INDEX CONCURRENTLY "users_name_index" ON "users" USING btree ("name");--> statement-breakpoint
CREATE INDEX CONCURRENTLY "notes_author_id_id_index" ON "notes" USING btree ("author_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX CONCURRENTLY "live_titles" ON "notes" USING btree ("title") WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE INDEX CONCURRENTLY "titles_lower" ON "notes" USING btree (lower(title));
