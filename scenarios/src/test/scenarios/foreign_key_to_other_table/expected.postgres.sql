-- REVIEW TS306: notes.notes_author_id_users_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "notes" DROP CONSTRAINT "notes_author_id_users_id_fk";--> statement-breakpoint

-- REVIEW TS306: notes.notes_a_b_members_id_group_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "notes" DROP CONSTRAINT "notes_a_b_members_id_group_id_fk";--> statement-breakpoint

-- REVIEW TS107: notes.author_id: rows that refer to nothing stop the migration (look first for rows that refer to nothing in members)
-- REVIEW TS305: notes.notes_author_id_members_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "notes" ADD CONSTRAINT "notes_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint

-- REVIEW TS107: notes.a, b: rows that refer to nothing stop the migration (look first for rows that refer to nothing in members)
-- REVIEW TS305: notes.notes_a_b_members_group_id_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "notes" ADD CONSTRAINT "notes_a_b_members_group_id_id_fk" FOREIGN KEY ("a","b") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE cascade;
