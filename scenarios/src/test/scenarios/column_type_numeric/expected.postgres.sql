ALTER TABLE "accounts" ALTER COLUMN "balance" SET DATA TYPE numeric(14, 2);--> statement-breakpoint

-- REVIEW TS103: accounts.rate: values that the new type cannot hold stop the migration or are cut (look first for values of numeric(12, 4) that numeric(10, 2) does not keep)
-- REVIEW TS312: accounts.rate: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "accounts" ALTER COLUMN "rate" SET DATA TYPE numeric(10, 2);
