-- REVIEW TS312: prices.amount: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "prices" ALTER COLUMN "amount" SET DATA TYPE numeric(14, 4);--> statement-breakpoint

-- REVIEW TS312: prices.pieces: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "prices" ALTER COLUMN "pieces" SET DATA TYPE integer;
