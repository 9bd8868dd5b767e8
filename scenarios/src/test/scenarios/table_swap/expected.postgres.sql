-- REVIEW TS109: drafts: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "drafts" RENAME TO "__tandem_swap_1";--> statement-breakpoint
DO $tandem$
DECLARE
  rename text;
BEGIN
  FOR rename IN
    SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', conrelid::regclass, conname, '__tandem_swap_1_pkey')
    FROM pg_constraint
    WHERE conrelid = '"__tandem_swap_1"'::regclass AND contype = 'p' AND to_regclass('"__tandem_swap_1_pkey"') IS NULL
  LOOP
    EXECUTE rename;
  END LOOP;
END
$tandem$;
--> statement-breakpoint

-- REVIEW TS109: notes: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "notes" RENAME TO "drafts";--> statement-breakpoint
DO $tandem$
DECLARE
  rename text;
BEGIN
  FOR rename IN
    SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', conrelid::regclass, conname, 'drafts_pkey')
    FROM pg_constraint
    WHERE conrelid = '"drafts"'::regclass AND contype = 'p' AND to_regclass('"drafts_pkey"') IS NULL
  LOOP
    EXECUTE rename;
  END LOOP;
END
$tandem$;
--> statement-breakpoint
ALTER TABLE "__tandem_swap_1" RENAME TO "notes";--> statement-breakpoint
DO $tandem$
DECLARE
  rename text;
BEGIN
  FOR rename IN
    SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', conrelid::regclass, conname, 'notes_pkey')
    FROM pg_constraint
    WHERE conrelid = '"notes"'::regclass AND contype = 'p' AND to_regclass('"notes_pkey"') IS NULL
  LOOP
    EXECUTE rename;
  END LOOP;
END
$tandem$;
--> statement-breakpoint
ALTER TABLE "comments" RENAME CONSTRAINT "comments_note_id_notes_id_fk" TO "comments_note_id_drafts_id_fk";--> statement-breakpoint
ALTER TABLE "comments" RENAME CONSTRAINT "comments_draft_id_drafts_id_fk" TO "comments_draft_id_notes_id_fk";--> statement-breakpoint
ALTER SEQUENCE "notes_id_seq" RENAME TO "__tandem_swap_1";--> statement-breakpoint
ALTER SEQUENCE "drafts_id_seq" RENAME TO "notes_id_seq";--> statement-breakpoint
ALTER SEQUENCE "__tandem_swap_1" RENAME TO "drafts_id_seq";
