-- REVIEW TS109: notes: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "notes" RENAME TO "archive";--> statement-breakpoint
DO $tandem$
DECLARE
  rename text;
BEGIN
  FOR rename IN
    SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', conrelid::regclass, conname, 'archive_pkey')
    FROM pg_constraint
    WHERE conrelid = '"archive"'::regclass AND contype = 'p' AND to_regclass('"archive_pkey"') IS NULL
  LOOP
    EXECUTE rename;
  END LOOP;
END
$tandem$;
--> statement-breakpoint

-- REVIEW TS109: drafts: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "drafts" RENAME TO "notes";--> statement-breakpoint
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
ALTER TABLE "notes" RENAME CONSTRAINT "drafts_note_id_notes_id_fk" TO "notes_note_id_archive_id_fk";--> statement-breakpoint
ALTER TABLE "tags" RENAME CONSTRAINT "tags_note_id_notes_id_fk" TO "tags_note_id_archive_id_fk";--> statement-breakpoint
ALTER TABLE "tags" RENAME CONSTRAINT "tags_draft_id_drafts_id_fk" TO "tags_draft_id_notes_id_fk";--> statement-breakpoint
ALTER INDEX "notes_title_index" RENAME TO "archive_title_index";--> statement-breakpoint
ALTER SEQUENCE "notes_id_seq" RENAME TO "archive_id_seq";--> statement-breakpoint
ALTER SEQUENCE "drafts_id_seq" RENAME TO "notes_id_seq";
