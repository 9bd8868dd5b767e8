-- REVIEW TS315: events: without its key the table's updates and deletes cannot be replicated until it has one again (look whether a publication holds the table)
DO $tandem$
BEGIN
  EXECUTE (
    SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname)
    FROM pg_constraint
    WHERE conrelid = '"events"'::regclass AND contype = 'p');
END
$tandem$;
--> statement-breakpoint

-- REVIEW TS315: pairs: without its key the table's updates and deletes cannot be replicated until it has one again (look whether a publication holds the table)
ALTER TABLE "pairs" DROP CONSTRAINT "pairs_left_right_pk";--> statement-breakpoint

-- REVIEW TS315: words: without its key the table's updates and deletes cannot be replicated until it has one again (look whether a publication holds the table)
DO $tandem$
BEGIN
  EXECUTE (
    SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname)
    FROM pg_constraint
    WHERE conrelid = '"words"'::regclass AND contype = 'p');
END
$tandem$;
--> statement-breakpoint
ALTER TABLE "events" ALTER COLUMN "id" DROP IDENTITY;
