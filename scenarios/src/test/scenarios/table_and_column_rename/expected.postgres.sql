-- REVIEW TS109: people: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "people" RENAME TO "users";--> statement-breakpoint
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

-- REVIEW TS109: users.label: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "users" RENAME COLUMN "label" TO "name";--> statement-breakpoint

-- REVIEW TS109: notes.person_id: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "notes" RENAME COLUMN "person_id" TO "user_id";--> statement-breakpoint
ALTER TABLE "notes" RENAME CONSTRAINT "notes_person_id_people_id_fk" TO "notes_user_id_users_id_fk";--> statement-breakpoint
ALTER INDEX "people_label_index" RENAME TO "users_name_index";--> statement-breakpoint
ALTER SEQUENCE "people_id_seq" RENAME TO "users_id_seq";
