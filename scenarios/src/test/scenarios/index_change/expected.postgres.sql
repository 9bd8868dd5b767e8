-- REVIEW TS302: notes.one: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "one";--> statement-breakpoint

-- REVIEW TS302: notes.two: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "two";--> statement-breakpoint

-- REVIEW TS302: notes.three: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "three";--> statement-breakpoint

-- REVIEW TS302: notes.four: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "four";--> statement-breakpoint

-- REVIEW TS302: notes.five: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "five";--> statement-breakpoint

-- REVIEW TS301: notes.one: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "one" ON "notes" USING btree ("size","title");--> statement-breakpoint

-- REVIEW TS301: notes.two: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "two" ON "notes" USING btree ("title" DESC NULLS LAST);--> statement-breakpoint

-- REVIEW TS301: notes.three: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "three" ON "notes" USING btree ("title","size") WHERE size > 1;--> statement-breakpoint

-- REVIEW TS105: notes.four: rows that repeat a value stop the migration (look first for rows that repeat title, size)
-- REVIEW TS301: notes.four: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE UNIQUE INDEX "four" ON "notes" USING btree ("title","size");--> statement-breakpoint

-- REVIEW TS301: notes.five: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "five" ON "notes" USING btree (lower(title));
