-- REVIEW TS312: users.size: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "users" ALTER COLUMN "size" SET DATA TYPE bigint;
