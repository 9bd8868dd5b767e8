-- REVIEW TS306: notes.notes_org_author_id_users_org_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "notes" DROP CONSTRAINT "notes_org_author_id_users_org_id_fk";--> statement-breakpoint

-- REVIEW TS315: users: without its key the table's updates and deletes cannot be replicated until it has one again (look whether a publication holds the table)
ALTER TABLE "users" DROP CONSTRAINT "users_org_id_pk";--> statement-breakpoint

-- REVIEW TS105: users.the primary key: rows that repeat a value stop the migration (look first for rows that repeat id, org)
-- REVIEW TS304: users: the table is locked for readers and writers while its keys are compared (build a unique index concurrently first and add the key USING INDEX if the table is large)
ALTER TABLE "users" ADD CONSTRAINT "users_id_org_pk" PRIMARY KEY("id","org");--> statement-breakpoint

-- REVIEW TS107: notes.author_id, org: rows that refer to nothing stop the migration (look first for rows that refer to nothing in users)
-- REVIEW TS305: notes.notes_author_id_org_users_id_org_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "notes" ADD CONSTRAINT "notes_author_id_org_users_id_org_fk" FOREIGN KEY ("author_id","org") REFERENCES "public"."users"("id","org") ON DELETE cascade ON UPDATE no action;
