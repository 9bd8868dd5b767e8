-- REVIEW TS312: notes.size: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "notes" ALTER COLUMN "size" SET DATA TYPE bigint;--> statement-breakpoint

-- REVIEW TS301: notes.notes_called: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "notes_called" ON "notes" USING btree (coalesce(title, 'a,b;c'),"size");
