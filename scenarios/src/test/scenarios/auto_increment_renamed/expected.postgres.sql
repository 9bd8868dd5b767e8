-- REVIEW TS109: notes: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "notes" RENAME TO "letters";--> statement-breakpoint
DO $tandem$
DECLARE
  rename text;
BEGIN
  FOR rename IN
    SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', conrelid::regclass, conname, 'letters_pkey')
    FROM pg_constraint
    WHERE conrelid = '"letters"'::regclass AND contype = 'p' AND to_regclass('"letters_pkey"') IS NULL
  LOOP
    EXECUTE rename;
  END LOOP;
END
$tandem$;
--> statement-breakpoint

-- REVIEW TS109: letters.id: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "letters" RENAME COLUMN "id" TO "no";--> statement-breakpoint
ALTER SEQUENCE "notes_id_seq" RENAME TO "letters_no_seq";
