-- REVIEW TS103: users.name: values that the new type cannot hold stop the migration or are cut (look first for values of varchar(60) that are no varchar(30))
-- REVIEW TS312: users.name: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "users" ALTER COLUMN "name" SET DATA TYPE varchar(30);--> statement-breakpoint

-- REVIEW TS312: users.code: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "users" ALTER COLUMN "code" SET DATA TYPE varchar(8);
