-- REVIEW TS309: notes.token: the table is rewritten under a lock where the default differs from row to row (add the column nullable, fill it in portions and require it later if the table is large)
ALTER TABLE "notes" ADD COLUMN "token" text DEFAULT md5(random()::text) NOT NULL;--> statement-breakpoint

-- REVIEW TS106: notes.token_check: rows that do not satisfy the check stop the migration (look first for rows for which it does not hold)
-- REVIEW TS307: notes.token_check: the table is locked for readers and writers while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "notes" ADD CONSTRAINT "token_check" CHECK (char_length(token) >= 16);
