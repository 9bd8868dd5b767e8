ALTER TABLE "boxes" ALTER COLUMN "thrice" DROP EXPRESSION;--> statement-breakpoint
ALTER TABLE "boxes" ALTER COLUMN "four" DROP EXPRESSION;--> statement-breakpoint

-- REVIEW TS314: boxes: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "boxes" SET "four" = 4 WHERE "four" IS NULL;--> statement-breakpoint

-- REVIEW TS308: boxes.four: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "boxes" ALTER COLUMN "four" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS108: boxes.twice: stored values are replaced by what the expression computes (copy the values elsewhere first if they may still be needed)
ALTER TABLE "boxes" DROP COLUMN "twice";--> statement-breakpoint

-- REVIEW TS311: boxes.twice: the table is rewritten under a lock to compute the column (let it run when the table may stand still)
ALTER TABLE "boxes" ADD COLUMN "twice" integer GENERATED ALWAYS AS (width * 2) STORED;
