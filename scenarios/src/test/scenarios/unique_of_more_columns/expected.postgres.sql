-- REVIEW TS302: users.users_realm_name_unique: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "users" DROP CONSTRAINT "users_realm_name_unique";--> statement-breakpoint

-- REVIEW TS105: users.users_name_realm_no_unique: rows that repeat a value stop the migration (look first for rows that repeat name, realm, no)
-- REVIEW TS303: users.users_name_realm_no_unique: the table is locked for readers and writers while its rows are compared (build a unique index concurrently first and add the constraint USING INDEX if the table is large)
ALTER TABLE "users" ADD CONSTRAINT "users_name_realm_no_unique" UNIQUE("name","realm","no");
