-- REVIEW TS311: boxes.quad: the table is rewritten under a lock to compute the column (let it run when the table may stand still)
ALTER TABLE "boxes" ADD COLUMN "quad" integer GENERATED ALWAYS AS (width * 4) STORED;--> statement-breakpoint

-- REVIEW TS311: boxes.twice: the table is rewritten under a lock to compute the column (let it run when the table may stand still)
ALTER TABLE "boxes" ADD COLUMN "twice" integer GENERATED ALWAYS AS (width * 2) STORED;
