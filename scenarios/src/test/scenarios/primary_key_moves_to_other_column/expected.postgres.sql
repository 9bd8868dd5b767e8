-- REVIEW TS306: notes.notes_author_id_users_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "notes" DROP CONSTRAINT "notes_author_id_users_id_fk";--> statement-breakpoint

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
ALTER TABLE "notes" ADD COLUMN "author_code" text;--> statement-breakpoint

-- REVIEW TS314: notes: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "notes" SET "author_code" = (SELECT users.code FROM users WHERE users.id = notes.author_id);--> statement-breakpoint

-- REVIEW TS308: notes.author_code: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "notes" ALTER COLUMN "author_code" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS102: notes.author_id: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "notes" DROP COLUMN "author_id";--> statement-breakpoint

-- REVIEW TS102: users.id: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "users" DROP COLUMN "id";--> statement-breakpoint

-- REVIEW TS105: users.the primary key: rows that repeat a value stop the migration (look first for rows that repeat code)
-- REVIEW TS304: users: the table is locked for readers and writers while its keys are compared (build a unique index concurrently first and add the key USING INDEX if the table is large)
ALTER TABLE "users" ADD PRIMARY KEY ("code");--> statement-breakpoint

-- REVIEW TS107: notes.author_code: rows that refer to nothing stop the migration (look first for rows that refer to nothing in users)
-- REVIEW TS305: notes.notes_author_code_users_code_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "notes" ADD CONSTRAINT "notes_author_code_users_code_fk" FOREIGN KEY ("author_code") REFERENCES "public"."users"("code") ON DELETE cascade ON UPDATE no action;
