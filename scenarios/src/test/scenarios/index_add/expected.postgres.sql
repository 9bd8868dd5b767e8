-- REVIEW TS301: users.users_name_index: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "users_name_index" ON "users" USING btree ("name");--> statement-breakpoint

-- REVIEW TS301: notes.notes_author_id_id_index: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "notes_author_id_id_index" ON "notes" USING btree ("author_id","id" DESC NULLS LAST);--> statement-breakpoint

-- REVIEW TS301: notes.live_titles: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "live_titles" ON "notes" USING btree ("title") WHERE deleted_at IS NULL;--> statement-breakpoint

-- REVIEW TS301: notes.titles_lower: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "titles_lower" ON "notes" USING btree (lower(title));--> statement-breakpoint

-- REVIEW TS105: notes.one_title_each: rows that repeat a value stop the migration (look first for rows that repeat author_id)
-- REVIEW TS301: notes.one_title_each: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE UNIQUE INDEX "one_title_each" ON "notes" USING btree ("author_id",lower(title));
