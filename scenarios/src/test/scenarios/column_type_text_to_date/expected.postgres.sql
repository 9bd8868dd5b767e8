-- REVIEW TS103: items.value: values that the new type cannot hold stop the migration or are cut (look first for values of text that date does not keep)
-- REVIEW TS312: items.value: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "items" ALTER COLUMN "value" SET DATA TYPE date USING "value"::date;
