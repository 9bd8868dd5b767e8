-- REVIEW TS109: notes: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "notes" RENAME TO "pages";--> statement-breakpoint
DO $tandem$
DECLARE
  rename text;
BEGIN
  FOR rename IN
    SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', conrelid::regclass, conname, 'pages_pkey')
    FROM pg_constraint
    WHERE conrelid = '"pages"'::regclass AND contype = 'p' AND to_regclass('"pages_pkey"') IS NULL
  LOOP
    EXECUTE rename;
  END LOOP;
END
$tandem$;
--> statement-breakpoint

-- REVIEW TS109: pages.owner: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "pages" RENAME COLUMN "owner" TO "author";--> statement-breakpoint

-- REVIEW TS302: pages.comes: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "comes";--> statement-breakpoint

-- REVIEW TS302: pages.goes: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "goes";--> statement-breakpoint

-- REVIEW TS302: pages.changes: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "changes";--> statement-breakpoint
ALTER SEQUENCE "notes_id_seq" RENAME TO "pages_id_seq";--> statement-breakpoint

-- REVIEW TS312: pages.size: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "pages" ALTER COLUMN "size" SET DATA TYPE bigint;--> statement-breakpoint

-- REVIEW TS102: pages.extra: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "pages" DROP COLUMN "extra";--> statement-breakpoint

-- REVIEW TS301: pages.comes: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "comes" ON "pages" USING btree ("author") INCLUDE ("title","size");--> statement-breakpoint

-- REVIEW TS301: pages.goes: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "goes" ON "pages" USING btree ("author");--> statement-breakpoint

-- REVIEW TS301: pages.changes: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "changes" ON "pages" USING btree ("author","title") INCLUDE ("size");
