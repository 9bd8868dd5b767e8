DROP INDEX `notes_title_index`;--> statement-breakpoint

-- so that views, triggers and foreign keys follow the renames
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS109: notes: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `notes` RENAME TO `archive`;--> statement-breakpoint

-- REVIEW TS109: drafts: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `drafts` RENAME TO `notes`;--> statement-breakpoint

CREATE INDEX `archive_title_index` ON `archive` (`title`);
