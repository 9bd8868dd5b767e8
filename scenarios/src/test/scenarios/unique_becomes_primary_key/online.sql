-- alter_users_indexes.sql
-- tandem:no-transaction
-- Part 1 of 3 of alter_users: indexes are built and dropped
-- REVIEW TS105: users.the primary key: rows that repeat a value stop the migration (look first for rows that repeat code)
CREATE UNIQUE INDEX CONCURRENTLY "__tandem_build_1_users_pkey" ON "users" ("code");

-- alter_users.sql
-- Part 2 of 3 of alter_users: what takes a moment
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
ALTER TABLE "users" ADD CONSTRAINT "users_pkey" PRIMARY KEY USING INDEX "__tandem_build_1_users_pkey";--> statement-breakpoint
ALTER TABLE "cards" ADD CONSTRAINT "cards_code_users_code_fk" FOREIGN KEY ("code") REFERENCES "public"."users"("code") ON DELETE cascade ON UPDATE no action NOT VALID;

-- alter_users_validate.sql
-- tandem:no-transaction
-- Part 3 of 3 of alter_users: rows are held against new constraints
ALTER TABLE "cards" VALIDATE CONSTRAINT "cards_code_users_code_fk";
