-- REVIEW TS302: notes.notes_note_index: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "notes_note_index";--> statement-breakpoint

-- REVIEW TS314: notes: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "notes" SET "note" = 'a;''b
--' WHERE "note" IS NULL;
--> statement-breakpoint

-- REVIEW TS308: notes.note: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "notes" ALTER COLUMN "note" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS301: notes.notes_note_index: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "notes_note_index" ON "notes" USING btree ("note") WHERE note <> 'it''s; -- a /* comment */ ? "x" `y` [z]
second' OR note = '/*';
