-- REVIEW TS306: users.users_first_id_notes_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "users" DROP CONSTRAINT "users_first_id_notes_id_fk";--> statement-breakpoint

-- REVIEW TS306: users.users_last_id_notes_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "users" DROP CONSTRAINT "users_last_id_notes_id_fk";--> statement-breakpoint

-- REVIEW TS306: users.users_best_id_notes_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "users" DROP CONSTRAINT "users_best_id_notes_id_fk";--> statement-breakpoint

-- REVIEW TS306: notes.notes_author_id_users_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "notes" DROP CONSTRAINT "notes_author_id_users_id_fk";--> statement-breakpoint

-- REVIEW TS305: users.users_first_id_notes_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "users" ADD CONSTRAINT "users_first_id_notes_id_fk" FOREIGN KEY ("first_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint

-- REVIEW TS305: users.users_last_id_notes_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "users" ADD CONSTRAINT "users_last_id_notes_id_fk" FOREIGN KEY ("last_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action DEFERRABLE INITIALLY IMMEDIATE;--> statement-breakpoint

-- REVIEW TS305: users.users_best_id_notes_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "users" ADD CONSTRAINT "users_best_id_notes_id_fk" FOREIGN KEY ("best_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action DEFERRABLE INITIALLY DEFERRED;--> statement-breakpoint

-- REVIEW TS305: notes.notes_author_id_users_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "notes" ADD CONSTRAINT "notes_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action DEFERRABLE INITIALLY DEFERRED;
