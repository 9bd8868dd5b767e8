ALTER TABLE "notes" ALTER COLUMN "size" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "notes" ALTER COLUMN "done" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "notes" ALTER COLUMN "rank" DROP DEFAULT;--> statement-breakpoint

-- REVIEW TS312: notes.size: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "notes" ALTER COLUMN "size" SET DATA TYPE bigint;--> statement-breakpoint

-- REVIEW TS312: notes.done: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "notes" ALTER COLUMN "done" SET DATA TYPE integer;--> statement-breakpoint

-- REVIEW TS312: notes.rank: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "notes" ALTER COLUMN "rank" SET DATA TYPE numeric(12, 0);--> statement-breakpoint
ALTER TABLE "notes" ALTER COLUMN "size" SET DEFAULT 0;--> statement-breakpoint
ALTER TABLE "notes" ALTER COLUMN "done" SET DEFAULT 1;--> statement-breakpoint
ALTER TABLE "notes" ALTER COLUMN "rank" SET DEFAULT 0;
