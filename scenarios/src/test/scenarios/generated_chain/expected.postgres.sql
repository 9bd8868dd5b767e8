-- REVIEW TS109: boxes.width: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "boxes" RENAME COLUMN "width" TO "breadth";--> statement-breakpoint
ALTER TABLE "boxes" DROP CONSTRAINT "small";--> statement-breakpoint

-- REVIEW TS108: boxes.twice: stored values are replaced by what the expression computes (copy the values elsewhere first if they may still be needed)
ALTER TABLE "boxes" DROP COLUMN "twice";--> statement-breakpoint

-- REVIEW TS108: boxes.thrice: stored values are replaced by what the expression computes (copy the values elsewhere first if they may still be needed)
ALTER TABLE "boxes" DROP COLUMN "thrice";--> statement-breakpoint

-- REVIEW TS311: boxes.six: the table is rewritten under a lock to compute the column (let it run when the table may stand still)
ALTER TABLE "boxes" ADD COLUMN "six" integer GENERATED ALWAYS AS (breadth * 6) STORED NOT NULL;--> statement-breakpoint

-- REVIEW TS311: boxes.twice: the table is rewritten under a lock to compute the column (let it run when the table may stand still)
ALTER TABLE "boxes" ADD COLUMN "twice" integer GENERATED ALWAYS AS (breadth + breadth) STORED;--> statement-breakpoint

-- REVIEW TS311: boxes.thrice: the table is rewritten under a lock to compute the column (let it run when the table may stand still)
ALTER TABLE "boxes" ADD COLUMN "thrice" integer GENERATED ALWAYS AS (breadth * 3 + 0) STORED;--> statement-breakpoint

-- REVIEW TS105: boxes.boxes_six_index: rows that repeat a value stop the migration (look first for rows that repeat six)
-- REVIEW TS301: boxes.boxes_six_index: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE UNIQUE INDEX "boxes_six_index" ON "boxes" USING btree ("six");--> statement-breakpoint

-- REVIEW TS307: boxes.small: the table is locked for readers and writers while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "boxes" ADD CONSTRAINT "small" CHECK (twice < 1000);
