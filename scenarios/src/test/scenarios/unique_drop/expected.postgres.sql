-- REVIEW TS302: users.users_email_unique: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "users" DROP CONSTRAINT "users_email_unique";--> statement-breakpoint

-- REVIEW TS302: notes.one_title: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "notes" DROP CONSTRAINT "one_title";
