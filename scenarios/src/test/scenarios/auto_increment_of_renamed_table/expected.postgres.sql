-- REVIEW TS109: members: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "members" RENAME TO "people";--> statement-breakpoint
DO $tandem$
DECLARE
  rename text;
BEGIN
  FOR rename IN
    SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', conrelid::regclass, conname, 'people_pkey')
    FROM pg_constraint
    WHERE conrelid = '"people"'::regclass AND contype = 'p' AND to_regclass('"people_pkey"') IS NULL
  LOOP
    EXECUTE rename;
  END LOOP;
END
$tandem$;
--> statement-breakpoint

-- REVIEW TS109: users: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "users" RENAME TO "members";--> statement-breakpoint
DO $tandem$
DECLARE
  rename text;
BEGIN
  FOR rename IN
    SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', conrelid::regclass, conname, 'members_pkey')
    FROM pg_constraint
    WHERE conrelid = '"members"'::regclass AND contype = 'p' AND to_regclass('"members_pkey"') IS NULL
  LOOP
    EXECUTE rename;
  END LOOP;
END
$tandem$;
--> statement-breakpoint
ALTER TABLE "notes" RENAME CONSTRAINT "notes_author_id_users_id_fk" TO "notes_author_id_members_id_fk";--> statement-breakpoint
ALTER SEQUENCE "members_id_seq" RENAME TO "people_id_seq";--> statement-breakpoint
ALTER SEQUENCE "users_id_seq" RENAME TO "members_id_seq";--> statement-breakpoint

-- REVIEW TS314: members: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "members" SET "name" = 'nobody' WHERE "name" IS NULL;--> statement-breakpoint

-- REVIEW TS308: members.name: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "members" ALTER COLUMN "name" SET NOT NULL;
