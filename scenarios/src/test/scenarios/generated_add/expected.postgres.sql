-- REVIEW TS311: users.size: the table is rewritten under a lock to compute the column (let it run when the table may stand still)
ALTER TABLE "users" ADD COLUMN "size" integer GENERATED ALWAYS AS (length(name)) STORED;--> statement-breakpoint

-- REVIEW TS311: users.lower: the table is rewritten under a lock to compute the column (let it run when the table may stand still)
ALTER TABLE "users" ADD COLUMN "lower" text GENERATED ALWAYS AS (lower(email)) STORED;
