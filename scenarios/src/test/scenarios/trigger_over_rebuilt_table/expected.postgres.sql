-- REVIEW TS312: users.age: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "users" ALTER COLUMN "age" SET DATA TYPE bigint;
