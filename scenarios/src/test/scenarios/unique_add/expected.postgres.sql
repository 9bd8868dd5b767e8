-- REVIEW TS105: users.users_email_unique: rows that repeat a value stop the migration (look first for rows that repeat email)
-- REVIEW TS303: users.users_email_unique: the table is locked for readers and writers while its rows are compared (build a unique index concurrently first and add the constraint USING INDEX if the table is large)
ALTER TABLE "users" ADD CONSTRAINT "users_email_unique" UNIQUE("email");--> statement-breakpoint

-- REVIEW TS105: notes.notes_author_id_title_unique: rows that repeat a value stop the migration (look first for rows that repeat author_id, title)
-- REVIEW TS303: notes.notes_author_id_title_unique: the table is locked for readers and writers while its rows are compared (build a unique index concurrently first and add the constraint USING INDEX if the table is large)
ALTER TABLE "notes" ADD CONSTRAINT "notes_author_id_title_unique" UNIQUE("author_id","title");
