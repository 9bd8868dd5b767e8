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
ALTER SEQUENCE "users_id_seq" RENAME TO "members_id_seq";--> statement-breakpoint
CREATE VIEW "public"."users" AS (SELECT id, name FROM members);
