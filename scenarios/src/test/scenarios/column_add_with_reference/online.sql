-- alter_notes.sql
-- Part 1 of 2 of alter_notes: what takes a moment
ALTER TABLE "notes" ADD COLUMN "owner_id" bigint;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action NOT VALID;

-- alter_notes_validate.sql
-- tandem:no-transaction
-- Part 2 of 2 of alter_notes: rows are held against new constraints
ALTER TABLE "notes" VALIDATE CONSTRAINT "notes_owner_id_users_id_fk";
