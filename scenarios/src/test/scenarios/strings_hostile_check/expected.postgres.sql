ALTER TABLE "notes" DROP CONSTRAINT "note_check";--> statement-breakpoint

-- REVIEW TS106: notes.note_check: rows that do not satisfy the check stop the migration (look first for rows for which it does not hold)
-- REVIEW TS307: notes.note_check: the table is locked for readers and writers while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "notes" ADD CONSTRAINT "note_check" CHECK (note <> 'it''s; -- a /* comment */ ? "x" `y` [z]
second' AND note <> '--');
