ALTER TABLE "counts" ALTER COLUMN "b" DROP DEFAULT;--> statement-breakpoint

-- REVIEW TS312: counts.a: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "counts" ALTER COLUMN "a" SET DATA TYPE integer;--> statement-breakpoint

-- REVIEW TS312: counts.b: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "counts" ALTER COLUMN "b" SET DATA TYPE bigint;--> statement-breakpoint

-- REVIEW TS312: counts.c: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "counts" ALTER COLUMN "c" SET DATA TYPE numeric(20, 0);--> statement-breakpoint

-- REVIEW TS312: counts.d: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "counts" ALTER COLUMN "d" SET DATA TYPE double precision;--> statement-breakpoint

-- REVIEW TS312: counts.e: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "counts" ALTER COLUMN "e" SET DATA TYPE numeric(12, 2);--> statement-breakpoint
ALTER TABLE "counts" ALTER COLUMN "b" SET DEFAULT 0;
