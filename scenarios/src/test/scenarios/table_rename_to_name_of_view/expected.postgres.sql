-- REVIEW TS313: names: the view is made anew: its grants, owner and comments are lost (grant again what was granted, in a file of tandem generate --custom)
DROP VIEW "public"."names";--> statement-breakpoint
DROP VIEW "public"."users";--> statement-breakpoint

-- REVIEW TS109: members: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "members" RENAME TO "users";--> statement-breakpoint
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
ALTER TABLE "notes" RENAME CONSTRAINT "notes_author_id_members_id_fk" TO "notes_author_id_users_id_fk";--> statement-breakpoint
ALTER SEQUENCE "members_id_seq" RENAME TO "users_id_seq";--> statement-breakpoint
CREATE VIEW "public"."names" AS (SELECT name FROM users);
