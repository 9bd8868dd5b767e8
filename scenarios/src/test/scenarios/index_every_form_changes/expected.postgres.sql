-- REVIEW TS302: notes.one: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "one";--> statement-breakpoint

-- REVIEW TS302: notes.two: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "two";--> statement-breakpoint

-- REVIEW TS302: notes.three: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "three";--> statement-breakpoint

-- REVIEW TS302: notes.four: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "four";--> statement-breakpoint

-- REVIEW TS301: notes.one: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "one" ON "notes" USING btree ("at");--> statement-breakpoint

-- REVIEW TS301: notes.two: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "two" ON "notes" USING btree ("size" DESC NULLS LAST) WHERE size > 2;--> statement-breakpoint

-- REVIEW TS301: notes.three: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "three" ON "notes" USING btree (upper(title),"at");--> statement-breakpoint

-- REVIEW TS301: notes.four: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "four" ON "notes" USING btree ("title","size");
