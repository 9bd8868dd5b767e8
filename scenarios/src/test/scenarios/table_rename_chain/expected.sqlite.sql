DROP INDEX `notes_title_index`;--> statement-breakpoint

PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS109: notes: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `notes` RENAME TO `archive`;--> statement-breakpoint

-- REVIEW TS109: drafts: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `drafts` RENAME TO `notes`;--> statement-breakpoint

CREATE INDEX `archive_title_index` ON `archive` (`title`);
