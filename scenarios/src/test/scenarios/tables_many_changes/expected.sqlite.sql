-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys)
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- so that views, triggers and foreign keys follow the renames
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS109: tags: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `tags` RENAME TO `labels`;--> statement-breakpoint

CREATE TABLE `note_labels` (
	`note_id` bigint NOT NULL,
	`label_id` bigint NOT NULL,
	PRIMARY KEY(`note_id`, `label_id`),
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`label_id`) REFERENCES `labels`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint

ALTER TABLE `users` ADD COLUMN `active` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `notes` ADD COLUMN `deleted_at` integer;--> statement-breakpoint

-- REVIEW TS101: drafts: every row of the table is lost (keep a copy first if the rows may still be needed)
DROP TABLE `drafts`;--> statement-breakpoint

CREATE INDEX `notes_title_index` ON `notes` (`title`);--> statement-breakpoint

-- REVIEW TS105: labels.labels_label_unique: rows that repeat a value stop the migration (look first for rows that repeat label)
CREATE UNIQUE INDEX `labels_label_unique` ON `labels` (`label`);--> statement-breakpoint

PRAGMA foreign_keys=ON;
