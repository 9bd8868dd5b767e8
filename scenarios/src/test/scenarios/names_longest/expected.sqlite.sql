DROP INDEX `things_word_unique`;--> statement-breakpoint
DROP INDEX `things_word_part_of_index`;--> statement-breakpoint

-- so that views, triggers and foreign keys follow the renames
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS109: things: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `things` RENAME TO `a_table_with_a_name_that_is_nearly_too_long`;--> statement-breakpoint

-- REVIEW TS109: a_table_with_a_name_that_is_nearly_too_long.word: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `a_table_with_a_name_that_is_nearly_too_long` RENAME COLUMN `word` TO `größte_spalte_mit_einem_sehr_langen_namen_über_alle_maßen`;--> statement-breakpoint

CREATE UNIQUE INDEX `a_table_with_a_name_that_is_nearly_too_long_größte_s_f1f65576` ON `a_table_with_a_name_that_is_nearly_too_long` (`größte_spalte_mit_einem_sehr_langen_namen_über_alle_maßen`);--> statement-breakpoint
CREATE INDEX `a_table_with_a_name_that_is_nearly_too_long_größte_s_e2aab366` ON `a_table_with_a_name_that_is_nearly_too_long` (`größte_spalte_mit_einem_sehr_langen_namen_über_alle_maßen`, `part_of`);
