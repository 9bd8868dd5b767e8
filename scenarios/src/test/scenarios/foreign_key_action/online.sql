-- alter_notes.sql
-- Part 1 of 2 of alter_notes: what takes a moment
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
ALTER TABLE "notes" ADD CONSTRAINT "notes_a_users_id_fk" FOREIGN KEY ("a") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_b_users_id_fk" FOREIGN KEY ("b") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_c_users_id_fk" FOREIGN KEY ("c") REFERENCES "public"."users"("id") ON DELETE set default ON UPDATE cascade NOT VALID;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_d_users_id_fk" FOREIGN KEY ("d") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE set null NOT VALID;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_e_users_id_fk" FOREIGN KEY ("e") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE restrict NOT VALID;

-- alter_notes_validate.sql
-- tandem:no-transaction
-- Part 2 of 2 of alter_notes: rows are held against new constraints
ALTER TABLE "notes" VALIDATE CONSTRAINT "notes_a_users_id_fk";--> statement-breakpoint
ALTER TABLE "notes" VALIDATE CONSTRAINT "notes_b_users_id_fk";--> statement-breakpoint
ALTER TABLE "notes" VALIDATE CONSTRAINT "notes_c_users_id_fk";--> statement-breakpoint
ALTER TABLE "notes" VALIDATE CONSTRAINT "notes_d_users_id_fk";--> statement-breakpoint
ALTER TABLE "notes" VALIDATE CONSTRAINT "notes_e_users_id_fk";
