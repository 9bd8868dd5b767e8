-- REVIEW TS109: Users: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "Users" RENAME TO "users";--> statement-breakpoint
DO $tandem$
DECLARE
  rename text;
BEGIN
  FOR rename IN
    SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', conrelid::regclass, conname, 'users_pkey')
    FROM pg_constraint
    WHERE conrelid = '"users"'::regclass AND contype = 'p' AND to_regclass('"users_pkey"') IS NULL
  LOOP
    EXECUTE rename;
  END LOOP;
END
$tandem$;
--> statement-breakpoint
ALTER TABLE "notes" RENAME CONSTRAINT "notes_user_id_Users_id_fk" TO "notes_user_id_users_id_fk";--> statement-breakpoint
ALTER SEQUENCE "Users_id_seq" RENAME TO "users_id_seq";--> statement-breakpoint

-- REVIEW TS314: users: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "users" SET "name" = 'nobody' WHERE "name" IS NULL;--> statement-breakpoint

-- REVIEW TS308: users.name: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "users" ALTER COLUMN "name" SET NOT NULL;
