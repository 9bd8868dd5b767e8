-- REVIEW TS108: users.size: stored values are replaced by what the expression computes (copy the values elsewhere first if they may still be needed)
ALTER TABLE "users" DROP COLUMN "size";--> statement-breakpoint

-- REVIEW TS108: users.lower: stored values are replaced by what the expression computes (copy the values elsewhere first if they may still be needed)
ALTER TABLE "users" DROP COLUMN "lower";--> statement-breakpoint

-- REVIEW TS311: users.size: the table is rewritten under a lock to compute the column (let it run when the table may stand still)
ALTER TABLE "users" ADD COLUMN "size" integer GENERATED ALWAYS AS (length(name)) STORED NOT NULL;--> statement-breakpoint

-- REVIEW TS311: users.lower: the table is rewritten under a lock to compute the column (let it run when the table may stand still)
ALTER TABLE "users" ADD COLUMN "lower" text GENERATED ALWAYS AS (lower(name)) STORED;
