-- REVIEW TS306: notes.notes_author_users_email_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "notes" DROP CONSTRAINT "notes_author_users_email_fk";--> statement-breakpoint

-- REVIEW TS302: users.users_email_unique: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "users" DROP CONSTRAINT "users_email_unique";
