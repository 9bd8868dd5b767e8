-- REVIEW TS109: a: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "a" RENAME TO "__tandem_swap_1";--> statement-breakpoint
DO $tandem$
DECLARE
  rename text;
BEGIN
  FOR rename IN
    SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', conrelid::regclass, conname, '__tandem_swap_1_pkey')
    FROM pg_constraint
    WHERE conrelid = '"__tandem_swap_1"'::regclass AND contype = 'p' AND to_regclass('"__tandem_swap_1_pkey"') IS NULL
  LOOP
    EXECUTE rename;
  END LOOP;
END
$tandem$;
--> statement-breakpoint

-- REVIEW TS109: b: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "b" RENAME TO "a";--> statement-breakpoint
DO $tandem$
DECLARE
  rename text;
BEGIN
  FOR rename IN
    SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', conrelid::regclass, conname, 'a_pkey')
    FROM pg_constraint
    WHERE conrelid = '"a"'::regclass AND contype = 'p' AND to_regclass('"a_pkey"') IS NULL
  LOOP
    EXECUTE rename;
  END LOOP;
END
$tandem$;
--> statement-breakpoint
ALTER TABLE "__tandem_swap_1" RENAME TO "b";--> statement-breakpoint
DO $tandem$
DECLARE
  rename text;
BEGIN
  FOR rename IN
    SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', conrelid::regclass, conname, 'b_pkey')
    FROM pg_constraint
    WHERE conrelid = '"b"'::regclass AND contype = 'p' AND to_regclass('"b_pkey"') IS NULL
  LOOP
    EXECUTE rename;
  END LOOP;
END
$tandem$;
--> statement-breakpoint
ALTER TABLE "ofA" RENAME CONSTRAINT "ofA_parent_a_id_fk" TO "ofA_parent_b_id_fk";--> statement-breakpoint
ALTER TABLE "ofB" RENAME CONSTRAINT "ofB_parent_b_id_fk" TO "ofB_parent_a_id_fk";--> statement-breakpoint
ALTER SEQUENCE "a_id_seq" RENAME TO "__tandem_swap_1";--> statement-breakpoint
ALTER SEQUENCE "b_id_seq" RENAME TO "a_id_seq";--> statement-breakpoint
ALTER SEQUENCE "__tandem_swap_1" RENAME TO "b_id_seq";
