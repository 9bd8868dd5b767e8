-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on notes would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('notes'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- so that views, triggers and foreign keys follow the renames
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS109: notes.size__added: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `notes` RENAME COLUMN `size__added` TO `size__deleted`;--> statement-breakpoint

-- rebuild `notes`: drop column title__deleted
-- REVIEW TS201: notes: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS102: notes.title__deleted: the column's values are lost (copy the values elsewhere first if they may still be needed)
CREATE TABLE `__new_notes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`title__added` integer,
	`size__deleted` text
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_notes', `seq` FROM `sqlite_sequence` WHERE `name` = 'notes';
--> statement-breakpoint
INSERT INTO `__new_notes` (`id`, `size__deleted`)
SELECT
	`notes`.`id`,
	`notes`.`size__deleted`
FROM `notes`;
--> statement-breakpoint
DROP TABLE `notes`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_notes` RENAME TO `notes`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

PRAGMA foreign_keys=ON;
