-- REVIEW TS109: items: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "items" RENAME TO "goods";--> statement-breakpoint
DO $tandem$
DECLARE
  rename text;
BEGIN
  FOR rename IN
    SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', conrelid::regclass, conname, 'goods_pkey')
    FROM pg_constraint
    WHERE conrelid = '"goods"'::regclass AND contype = 'p' AND to_regclass('"goods_pkey"') IS NULL
  LOOP
    EXECUTE rename;
  END LOOP;
END
$tandem$;
--> statement-breakpoint

-- REVIEW TS109: goods.points: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "goods" RENAME COLUMN "points" TO "score";--> statement-breakpoint
ALTER INDEX "items_price_index" RENAME TO "goods_price_index";--> statement-breakpoint
ALTER SEQUENCE "items_id_seq" RENAME TO "goods_id_seq";--> statement-breakpoint

-- REVIEW TS103: goods.score: values that the new type cannot hold stop the migration or are cut (look first for values of text that are no integer)
-- REVIEW TS312: goods.score: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "goods" ALTER COLUMN "score" SET DATA TYPE integer USING "score"::integer;--> statement-breakpoint

-- REVIEW TS103: goods.price: values that the new type cannot hold stop the migration or are cut (look first for values of text that real does not keep)
-- REVIEW TS312: goods.price: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "goods" ALTER COLUMN "price" SET DATA TYPE real USING "price"::real;
