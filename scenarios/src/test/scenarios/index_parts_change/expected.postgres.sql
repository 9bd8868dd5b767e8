-- REVIEW TS302: notes.notes_title_size_index: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "notes_title_size_index";--> statement-breakpoint

-- REVIEW TS302: notes.by_title: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "by_title";--> statement-breakpoint

-- REVIEW TS302: notes.title_key: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "title_key";--> statement-breakpoint

-- REVIEW TS301: notes.notes_title_size_index: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "notes_title_size_index" ON "notes" USING btree ("title" DESC NULLS LAST,"size");--> statement-breakpoint

-- REVIEW TS301: notes.by_title: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "by_title" ON "notes" USING btree (upper(title),"size" DESC NULLS LAST) WHERE size BETWEEN 2 AND 9;--> statement-breakpoint

-- REVIEW TS301: notes.title_key: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "title_key" ON "notes" USING btree ("title","id");
