-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on strict, loose, keyed, rows would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('strict', 'loose', 'keyed', 'rows'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `strict`: change the table's options
-- REVIEW TS201: strict: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS203: strict: values that are not of their column's type stop the migration (look with typeof(…) for values of another type first)
CREATE TABLE `__new_strict` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text
) STRICT;
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_strict', `seq` FROM `sqlite_sequence` WHERE `name` = 'strict';
--> statement-breakpoint
INSERT INTO `__new_strict` (`id`, `name`)
SELECT
	`strict`.`id`,
	`strict`.`name`
FROM `strict`;
--> statement-breakpoint
DROP TABLE `strict`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_strict` RENAME TO `strict`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- rebuild `loose`: change the table's options
-- tandem:drops STRICT of loose
-- REVIEW TS201: loose: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_loose` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_loose', `seq` FROM `sqlite_sequence` WHERE `name` = 'loose';
--> statement-breakpoint
INSERT INTO `__new_loose` (`id`, `name`)
SELECT
	`loose`.`id`,
	`loose`.`name`
FROM `loose`;
--> statement-breakpoint
DROP TABLE `loose`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_loose` RENAME TO `loose`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- rebuild `keyed`: change the table's options
-- REVIEW TS201: keyed: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS202: keyed: rows get new rowids (rebuild full-text indexes that refer to them)
-- REVIEW TS203: keyed: values that are not of their column's type stop the migration (look with typeof(…) for values of another type first)
CREATE TABLE `__new_keyed` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_keyed` (`code`, `name`)
SELECT
	`keyed`.`code`,
	`keyed`.`name`
FROM `keyed`;
--> statement-breakpoint
DROP TABLE `keyed`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_keyed` RENAME TO `keyed`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- rebuild `rows`: change the table's options
-- tandem:drops STRICT of rows
-- tandem:drops WITHOUT ROWID of rows
-- REVIEW TS201: rows: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_rows` (
	`code` text PRIMARY KEY NOT NULL,
	`at` integer
);
--> statement-breakpoint
INSERT INTO `__new_rows` (`code`, `at`)
SELECT
	`rows`.`code`,
	`rows`.`at`
FROM `rows`;
--> statement-breakpoint
DROP TABLE `rows`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_rows` RENAME TO `rows`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

PRAGMA foreign_keys=ON;
