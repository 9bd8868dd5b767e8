-- REVIEW TS107: notes.author_id: rows that refer to nothing stop the migration (look first for rows that refer to nothing in users)
-- REVIEW TS305: notes.notes_author_id_users_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "notes" ADD CONSTRAINT "notes_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
