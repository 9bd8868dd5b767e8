-- REVIEW TS306: cards.cards_code_users_code_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "cards" DROP CONSTRAINT "cards_code_users_code_fk";--> statement-breakpoint

-- REVIEW TS302: users.users_code_unique: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "users" DROP CONSTRAINT "users_code_unique";--> statement-breakpoint

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

-- REVIEW TS102: users.id: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "users" DROP COLUMN "id";--> statement-breakpoint

-- REVIEW TS105: users.the primary key: rows that repeat a value stop the migration (look first for rows that repeat code)
-- REVIEW TS304: users: the table is locked for readers and writers while its keys are compared (build a unique index concurrently first and add the key USING INDEX if the table is large)
ALTER TABLE "users" ADD PRIMARY KEY ("code");--> statement-breakpoint

-- REVIEW TS305: cards.cards_code_users_code_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "cards" ADD CONSTRAINT "cards_code_users_code_fk" FOREIGN KEY ("code") REFERENCES "public"."users"("code") ON DELETE cascade ON UPDATE no action;
