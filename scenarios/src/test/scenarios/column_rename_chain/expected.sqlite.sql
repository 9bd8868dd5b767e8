DROP INDEX `spans_second_index`;--> statement-breakpoint
DROP INDEX `spans_third_index`;--> statement-breakpoint
DROP INDEX `spans_second_third_unique`;--> statement-breakpoint

-- so that views, triggers and foreign keys follow the renames
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS109: spans.third: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `spans` RENAME COLUMN `third` TO `fourth`;--> statement-breakpoint

-- REVIEW TS109: spans.second: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `spans` RENAME COLUMN `second` TO `third`;--> statement-breakpoint

CREATE UNIQUE INDEX `spans_third_fourth_unique` ON `spans` (`third`, `fourth`);--> statement-breakpoint
CREATE INDEX `spans_fourth_index` ON `spans` (`fourth`) WHERE third > 3;--> statement-breakpoint

-- REVIEW TS105: spans.spans_third_index: rows that repeat a value stop the migration (look first for rows that repeat third)
CREATE UNIQUE INDEX `spans_third_index` ON `spans` (`third`);
