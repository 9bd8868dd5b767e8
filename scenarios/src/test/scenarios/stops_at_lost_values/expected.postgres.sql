-- REVIEW TS103: users.age: values that the new type cannot hold stop the migration or are cut (look first for values of text that are no integer)
-- REVIEW TS312: users.age: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "users" ALTER COLUMN "age" SET DATA TYPE integer USING "age"::integer;
