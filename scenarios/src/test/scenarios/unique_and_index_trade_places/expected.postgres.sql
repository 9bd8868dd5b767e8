-- REVIEW TS302: users.users_nick_index: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "users_nick_index";--> statement-breakpoint

-- REVIEW TS302: users.users_email_unique: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "users" DROP CONSTRAINT "users_email_unique";--> statement-breakpoint

-- REVIEW TS105: users.users_nick_unique: rows that repeat a value stop the migration (look first for rows that repeat nick)
-- REVIEW TS303: users.users_nick_unique: the table is locked for readers and writers while its rows are compared (build a unique index concurrently first and add the constraint USING INDEX if the table is large)
ALTER TABLE "users" ADD CONSTRAINT "users_nick_unique" UNIQUE("nick");--> statement-breakpoint

-- REVIEW TS301: users.users_email_index: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "users_email_index" ON "users" USING btree ("email");
