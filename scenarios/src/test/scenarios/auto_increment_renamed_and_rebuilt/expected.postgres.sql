-- REVIEW TS109: users: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "users" RENAME TO "people";--> statement-breakpoint
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

-- REVIEW TS109: people.id: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "people" RENAME COLUMN "id" TO "no";--> statement-breakpoint
ALTER SEQUENCE "users_id_seq" RENAME TO "people_no_seq";--> statement-breakpoint

-- REVIEW TS314: people: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "people" SET "name" = 'x' WHERE "name" IS NULL;--> statement-breakpoint

-- REVIEW TS308: people.name: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "people" ALTER COLUMN "name" SET NOT NULL;
