-- REVIEW TS306: notes.notes_a_users_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "notes" DROP CONSTRAINT "notes_a_users_id_fk";--> statement-breakpoint

-- REVIEW TS306: notes.notes_b_users_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "notes" DROP CONSTRAINT "notes_b_users_id_fk";--> statement-breakpoint

-- REVIEW TS306: notes.notes_c_users_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "notes" DROP CONSTRAINT "notes_c_users_id_fk";--> statement-breakpoint

-- REVIEW TS306: notes.notes_d_users_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "notes" DROP CONSTRAINT "notes_d_users_id_fk";--> statement-breakpoint

-- REVIEW TS306: notes.notes_e_users_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "notes" DROP CONSTRAINT "notes_e_users_id_fk";--> statement-breakpoint

-- REVIEW TS305: notes.notes_a_users_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "notes" ADD CONSTRAINT "notes_a_users_id_fk" FOREIGN KEY ("a") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint

-- REVIEW TS305: notes.notes_b_users_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "notes" ADD CONSTRAINT "notes_b_users_id_fk" FOREIGN KEY ("b") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint

-- REVIEW TS305: notes.notes_c_users_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "notes" ADD CONSTRAINT "notes_c_users_id_fk" FOREIGN KEY ("c") REFERENCES "public"."users"("id") ON DELETE set default ON UPDATE cascade;--> statement-breakpoint

-- REVIEW TS305: notes.notes_d_users_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "notes" ADD CONSTRAINT "notes_d_users_id_fk" FOREIGN KEY ("d") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE set null;--> statement-breakpoint

-- REVIEW TS305: notes.notes_e_users_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "notes" ADD CONSTRAINT "notes_e_users_id_fk" FOREIGN KEY ("e") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE restrict;
