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

-- REVIEW TS109: notes.note_id: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "notes" RENAME COLUMN "note_id" TO "draft_id";--> statement-breakpoint

-- REVIEW TS109: drafts.draft_id: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "drafts" RENAME COLUMN "draft_id" TO "note_id";--> statement-breakpoint
ALTER TABLE "drafts" RENAME CONSTRAINT "notes_draft_id_drafts_id_fk" TO "drafts_note_id_notes_id_fk";--> statement-breakpoint
ALTER TABLE "drafts" RENAME CONSTRAINT "notes_self_notes_id_fk" TO "drafts_self_drafts_id_fk";--> statement-breakpoint
ALTER TABLE "notes" RENAME CONSTRAINT "drafts_note_id_notes_id_fk" TO "notes_draft_id_drafts_id_fk";--> statement-breakpoint
ALTER SEQUENCE "notes_id_seq" RENAME TO "__tandem_swap_1";--> statement-breakpoint
ALTER SEQUENCE "drafts_id_seq" RENAME TO "notes_id_seq";--> statement-breakpoint
ALTER SEQUENCE "__tandem_swap_1" RENAME TO "drafts_id_seq";--> statement-breakpoint

-- REVIEW TS314: drafts: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "drafts" SET "title" = 'u' WHERE "title" IS NULL;--> statement-breakpoint

-- REVIEW TS314: notes: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "notes" SET "title" = 't' WHERE "title" IS NULL;--> statement-breakpoint

-- REVIEW TS308: drafts.title: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "drafts" ALTER COLUMN "title" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS308: notes.title: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "notes" ALTER COLUMN "title" SET NOT NULL;
