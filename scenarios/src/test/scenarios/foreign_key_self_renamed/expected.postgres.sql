-- REVIEW TS109: nodes: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "nodes" RENAME TO "parts";--> statement-breakpoint
DO $tandem$
DECLARE
  rename text;
BEGIN
  FOR rename IN
    SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', conrelid::regclass, conname, 'parts_pkey')
    FROM pg_constraint
    WHERE conrelid = '"parts"'::regclass AND contype = 'p' AND to_regclass('"parts_pkey"') IS NULL
  LOOP
    EXECUTE rename;
  END LOOP;
END
$tandem$;
--> statement-breakpoint

-- REVIEW TS109: parts.parent: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "parts" RENAME COLUMN "parent" TO "above";--> statement-breakpoint

-- REVIEW TS109: parts.id: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "parts" RENAME COLUMN "id" TO "__tandem_swap_1";--> statement-breakpoint

-- REVIEW TS109: parts.no: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "parts" RENAME COLUMN "no" TO "id";--> statement-breakpoint
ALTER TABLE "parts" RENAME COLUMN "__tandem_swap_1" TO "no";--> statement-breakpoint

-- REVIEW TS306: parts.nodes_parent_nodes_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "parts" DROP CONSTRAINT "nodes_parent_nodes_id_fk";--> statement-breakpoint
ALTER TABLE "parts" RENAME CONSTRAINT "nodes_no_unique" TO "parts_id_unique";--> statement-breakpoint
ALTER SEQUENCE "nodes_id_seq" RENAME TO "parts_no_seq";--> statement-breakpoint

-- REVIEW TS305: parts.parts_above_parts_no_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "parts" ADD CONSTRAINT "parts_above_parts_no_fk" FOREIGN KEY ("above") REFERENCES "public"."parts"("no") ON DELETE set null ON UPDATE cascade;
