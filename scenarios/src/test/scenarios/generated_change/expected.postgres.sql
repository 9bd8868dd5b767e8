-- REVIEW TS302: users.users_size_index: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "users_size_index";--> statement-breakpoint

-- REVIEW TS108: users.size: stored values are replaced by what the expression computes (copy the values elsewhere first if they may still be needed)
ALTER TABLE "users" DROP COLUMN "size";--> statement-breakpoint

-- REVIEW TS108: users.lower: stored values are replaced by what the expression computes (copy the values elsewhere first if they may still be needed)
ALTER TABLE "users" DROP COLUMN "lower";--> statement-breakpoint

-- REVIEW TS311: users.size: the table is rewritten under a lock to compute the column (let it run when the table may stand still)
ALTER TABLE "users" ADD COLUMN "size" integer GENERATED ALWAYS AS (length(name) + 1) STORED;--> statement-breakpoint

-- REVIEW TS311: users.lower: the table is rewritten under a lock to compute the column (let it run when the table may stand still)
ALTER TABLE "users" ADD COLUMN "lower" text GENERATED ALWAYS AS (upper(email)) STORED;--> statement-breakpoint

-- REVIEW TS301: users.users_size_index: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "users_size_index" ON "users" USING btree ("size");
