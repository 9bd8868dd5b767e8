-- REVIEW TS314: notes: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "notes" SET "size" = 0 WHERE "size" IS NULL;--> statement-breakpoint

-- REVIEW TS308: notes.size: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "notes" ALTER COLUMN "size" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS301: notes.notes_called: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "notes_called" ON "notes" USING btree (coalesce(title, 'a,b;c'),"size");
