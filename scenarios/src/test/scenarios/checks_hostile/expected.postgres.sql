ALTER TABLE "notes" DROP CONSTRAINT "odd";--> statement-breakpoint

-- REVIEW TS301: notes.odd_words: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "odd_words" ON "notes" USING btree ("word") WHERE word <> '$1;?--';--> statement-breakpoint

-- REVIEW TS106: notes.odd: rows that do not satisfy the check stop the migration (look first for rows for which it does not hold)
-- REVIEW TS307: notes.odd: the table is locked for readers and writers while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "notes" ADD CONSTRAINT "odd" CHECK (word NOT IN ('$1', '?', ';', '--', 'it''s', ':x', '%s'));
