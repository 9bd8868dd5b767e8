-- REVIEW TS306: posts.posts_user_id_users_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "posts" DROP CONSTRAINT "posts_user_id_users_id_fk";--> statement-breakpoint

-- REVIEW TS315: users: without its key the table's updates and deletes cannot be replicated until it has one again (look whether a publication holds the table)
DO $tandem$
BEGIN
  EXECUTE (
    SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname)
    FROM pg_constraint
    WHERE conrelid = '"users"'::regclass AND contype = 'p');
END
$tandem$;
--> statement-breakpoint

-- REVIEW TS105: users.the primary key: rows that repeat a value stop the migration (look first for rows that repeat code)
-- REVIEW TS304: users: the table is locked for readers and writers while its keys are compared (build a unique index concurrently first and add the key USING INDEX if the table is large)
ALTER TABLE "users" ADD PRIMARY KEY ("code");--> statement-breakpoint

-- REVIEW TS105: users.users_id_unique: rows that repeat a value stop the migration (look first for rows that repeat id)
-- REVIEW TS303: users.users_id_unique: the table is locked for readers and writers while its rows are compared (build a unique index concurrently first and add the constraint USING INDEX if the table is large)
ALTER TABLE "users" ADD CONSTRAINT "users_id_unique" UNIQUE("id");--> statement-breakpoint

-- REVIEW TS305: posts.posts_user_id_users_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "posts" ADD CONSTRAINT "posts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
