-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on folders would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('folders'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `folders`:
--   change foreign key folders_parent_id_folders_id_fk
--   make column name required
--   make column size optional
--   add check folders_check
-- REVIEW TS201: folders: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS106: folders.folders_check: rows that do not satisfy the check stop the migration (look first for rows for which it does not hold)
CREATE TABLE `__new_folders` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`parent_id` bigint,
	`name` text NOT NULL,
	`size` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `folders`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "folders_check" CHECK(size > -1)
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_folders', `seq` FROM `sqlite_sequence` WHERE `name` = 'folders';
--> statement-breakpoint
INSERT INTO `__new_folders` (`id`, `parent_id`, `name`, `size`)
SELECT
	`folders`.`id`,
	`folders`.`parent_id`,
	coalesce(`folders`.`name`, ''),
	`folders`.`size`
FROM `folders`;
--> statement-breakpoint
DROP TABLE `folders`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_folders` RENAME TO `folders`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

PRAGMA foreign_keys=ON;
