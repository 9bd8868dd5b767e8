-- REVIEW TS107: notes.parent_id: rows that refer to nothing stop the migration (look first for rows that refer to nothing in notes)
-- REVIEW TS305: notes.notes_parent_id_notes_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "notes" ADD CONSTRAINT "notes_parent_id_notes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."notes"("id") ON DELETE cascade ON UPDATE no action;
