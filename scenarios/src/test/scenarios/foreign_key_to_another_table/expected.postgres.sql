-- REVIEW TS306: notes.notes_owner_id_users_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "notes" DROP CONSTRAINT "notes_owner_id_users_id_fk";--> statement-breakpoint

-- REVIEW TS107: notes.owner_id: rows that refer to nothing stop the migration (look first for rows that refer to nothing in teams)
-- REVIEW TS305: notes.notes_owner_id_teams_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "notes" ADD CONSTRAINT "notes_owner_id_teams_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."teams"("id") ON DELETE set null ON UPDATE no action;
