-- so that views, triggers and foreign keys follow the renames
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS109: words.lower: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `words` RENAME COLUMN `lower` TO `word`;--> statement-breakpoint

-- REVIEW TS109: words.text: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `words` RENAME COLUMN `text` TO `body`;--> statement-breakpoint

-- REVIEW TS109: words.nocase: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `words` RENAME COLUMN `nocase` TO `rank`;
