-- REVIEW TS109: table: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "table" RENAME TO "`drop`";--> statement-breakpoint
DO $tandem$
DECLARE
  rename text;
BEGIN
  FOR rename IN
    SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', conrelid::regclass, conname, '`drop`_pkey')
    FROM pg_constraint
    WHERE conrelid = '"`drop`"'::regclass AND contype = 'p' AND to_regclass('"`drop`_pkey"') IS NULL
  LOOP
    EXECUTE rename;
  END LOOP;
END
$tandem$;
--> statement-breakpoint

-- REVIEW TS109: `drop`.it's: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "`drop`" RENAME COLUMN "it's" TO "a ""b"" c";--> statement-breakpoint

-- REVIEW TS109: kids.x y: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "kids" RENAME COLUMN "x y" TO "limit 1; --";--> statement-breakpoint
ALTER TABLE "kids" RENAME CONSTRAINT "kids_x y_table_it's_fk" TO "kids_limit 1; --_`drop`_a ""b"" c_fk";--> statement-breakpoint
ALTER SEQUENCE "table_it's_seq" RENAME TO "`drop`_a ""b"" c_seq";--> statement-breakpoint

-- REVIEW TS314: `drop`: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "`drop`" SET "from" = 'none' WHERE "from" IS NULL;--> statement-breakpoint

-- REVIEW TS308: `drop`.from: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "`drop`" ALTER COLUMN "from" SET NOT NULL;
