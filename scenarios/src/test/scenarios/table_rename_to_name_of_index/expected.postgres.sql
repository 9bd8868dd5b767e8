-- REVIEW TS302: people.people: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "people";--> statement-breakpoint

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
ALTER TABLE "notes" RENAME CONSTRAINT "notes_user_id_users_id_fk" TO "notes_user_id_people_id_fk";--> statement-breakpoint
ALTER SEQUENCE "users_id_seq" RENAME TO "people_id_seq";
