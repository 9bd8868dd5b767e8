-- REVIEW TS309: users.token: the table is rewritten under a lock where the default differs from row to row (add the column nullable, fill it in portions and require it later if the table is large)
ALTER TABLE "users" ADD COLUMN "token" text DEFAULT gen_random_uuid()::text NOT NULL;--> statement-breakpoint

-- REVIEW TS105: users.users_token_unique: rows that repeat a value stop the migration (look first for rows that repeat token)
-- REVIEW TS303: users.users_token_unique: the table is locked for readers and writers while its rows are compared (build a unique index concurrently first and add the constraint USING INDEX if the table is large)
ALTER TABLE "users" ADD CONSTRAINT "users_token_unique" UNIQUE("token");
