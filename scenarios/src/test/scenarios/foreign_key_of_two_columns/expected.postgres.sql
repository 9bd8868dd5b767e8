-- REVIEW TS306: notes.notes_author_users_name_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "notes" DROP CONSTRAINT "notes_author_users_name_fk";--> statement-breakpoint

-- REVIEW TS302: users.users_name_unique: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "users" DROP CONSTRAINT "users_name_unique";--> statement-breakpoint

-- REVIEW TS105: users.users_realm_name_unique: rows that repeat a value stop the migration (look first for rows that repeat realm, name)
-- REVIEW TS303: users.users_realm_name_unique: the table is locked for readers and writers while its rows are compared (build a unique index concurrently first and add the constraint USING INDEX if the table is large)
ALTER TABLE "users" ADD CONSTRAINT "users_realm_name_unique" UNIQUE("realm","name");--> statement-breakpoint

-- REVIEW TS107: notes.realm, author: rows that refer to nothing stop the migration (look first for rows that refer to nothing in users)
-- REVIEW TS305: notes.notes_realm_author_users_realm_name_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "notes" ADD CONSTRAINT "notes_realm_author_users_realm_name_fk" FOREIGN KEY ("realm","author") REFERENCES "public"."users"("realm","name") ON DELETE cascade ON UPDATE no action;
