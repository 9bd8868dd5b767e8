-- REVIEW TS103: users.prefs: values that the new type cannot hold stop the migration or are cut (look first for values of text that are no jsonb)
-- REVIEW TS312: users.prefs: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "users" ALTER COLUMN "prefs" SET DATA TYPE jsonb USING "prefs"::jsonb;
