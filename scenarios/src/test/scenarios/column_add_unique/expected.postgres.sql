ALTER TABLE "users" ADD COLUMN "login" text;--> statement-breakpoint

-- REVIEW TS303: users.users_login_unique: the table is locked for readers and writers while its rows are compared (build a unique index concurrently first and add the constraint USING INDEX if the table is large)
ALTER TABLE "users" ADD CONSTRAINT "users_login_unique" UNIQUE("login");
