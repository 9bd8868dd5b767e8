-- REVIEW TS302: notes.by_title: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "by_title";--> statement-breakpoint

-- REVIEW TS301: books.by_title: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "by_title" ON "books" USING btree ("title");
