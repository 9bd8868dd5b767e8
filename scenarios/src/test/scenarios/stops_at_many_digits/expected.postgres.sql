-- REVIEW TS103: items.value: values that the new type cannot hold stop the migration or are cut (look first for values of numeric(8, 2) that are no numeric(5, 2))
-- REVIEW TS312: items.value: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "items" ALTER COLUMN "value" SET DATA TYPE numeric(5, 2);
