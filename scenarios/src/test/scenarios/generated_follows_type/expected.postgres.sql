ALTER TABLE "boxes" DROP COLUMN "twice";--> statement-breakpoint

-- REVIEW TS312: boxes.width: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "boxes" ALTER COLUMN "width" SET DATA TYPE bigint;--> statement-breakpoint

-- REVIEW TS311: boxes.twice: the table is rewritten under a lock to compute the column (let it run when the table may stand still)
ALTER TABLE "boxes" ADD COLUMN "twice" integer GENERATED ALWAYS AS (width * 2) STORED;
