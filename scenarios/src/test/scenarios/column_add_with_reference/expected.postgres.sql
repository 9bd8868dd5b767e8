ALTER TABLE "notes" ADD COLUMN "owner_id" bigint;--> statement-breakpoint

-- REVIEW TS305: notes.notes_owner_id_users_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "notes" ADD CONSTRAINT "notes_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
