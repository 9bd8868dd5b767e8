-- REVIEW TS109: things: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "things" RENAME TO "a_table_with_a_name_that_is_nearly_too_long";--> statement-breakpoint
DO $tandem$
DECLARE
  rename text;
BEGIN
  FOR rename IN
    SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', conrelid::regclass, conname, 'a_table_with_a_name_that_is_nearly_too_long_pkey')
    FROM pg_constraint
    WHERE conrelid = '"a_table_with_a_name_that_is_nearly_too_long"'::regclass AND contype = 'p' AND to_regclass('"a_table_with_a_name_that_is_nearly_too_long_pkey"') IS NULL
  LOOP
    EXECUTE rename;
  END LOOP;
END
$tandem$;
--> statement-breakpoint

-- REVIEW TS109: a_table_with_a_name_that_is_nearly_too_long.word: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "a_table_with_a_name_that_is_nearly_too_long" RENAME COLUMN "word" TO "größte_spalte_mit_einem_sehr_langen_namen_über_alle_maßen";--> statement-breakpoint
ALTER TABLE "a_table_with_a_name_that_is_nearly_too_long" RENAME CONSTRAINT "things_part_of_things_id_fk" TO "a_table_with_a_name_that_is_nearly_too_long_part_of_a__3dd1e840";--> statement-breakpoint
ALTER TABLE "a_table_with_a_name_that_is_nearly_too_long" RENAME CONSTRAINT "things_word_unique" TO "a_table_with_a_name_that_is_nearly_too_long_größte_s_f1f65576";--> statement-breakpoint
ALTER INDEX "things_word_part_of_index" RENAME TO "a_table_with_a_name_that_is_nearly_too_long_größte_s_e2aab366";--> statement-breakpoint
ALTER SEQUENCE "things_id_seq" RENAME TO "a_table_with_a_name_that_is_nearly_too_long_id_seq";
