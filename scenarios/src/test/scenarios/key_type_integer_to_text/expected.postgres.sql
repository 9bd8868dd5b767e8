-- REVIEW TS306: users.users_boss_id_users_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "users" DROP CONSTRAINT "users_boss_id_users_id_fk";--> statement-breakpoint

-- REVIEW TS306: notes.notes_author_id_users_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "notes" DROP CONSTRAINT "notes_author_id_users_id_fk";--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "id" DROP IDENTITY;--> statement-breakpoint

-- REVIEW TS312: users.id: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "users" ALTER COLUMN "id" SET DATA TYPE text;--> statement-breakpoint

-- REVIEW TS312: users.boss_id: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "users" ALTER COLUMN "boss_id" SET DATA TYPE text;--> statement-breakpoint

-- REVIEW TS312: notes.author_id: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "notes" ALTER COLUMN "author_id" SET DATA TYPE text;--> statement-breakpoint

-- REVIEW TS305: users.users_boss_id_users_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "users" ADD CONSTRAINT "users_boss_id_users_id_fk" FOREIGN KEY ("boss_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint

-- REVIEW TS305: notes.notes_author_id_users_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "notes" ADD CONSTRAINT "notes_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
