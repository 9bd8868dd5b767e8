-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on days, hours would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('days', 'hours'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `days`: change the primary key
-- REVIEW TS201: days: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS105: days.the primary key: rows that repeat a value stop the migration (look first for rows that repeat no, user_id)
CREATE TABLE `__new_days` (
	`user_id` bigint NOT NULL,
	`no` bigint NOT NULL,
	`note` text,
	PRIMARY KEY(`no`, `user_id`)
);
--> statement-breakpoint
INSERT INTO `__new_days` (`rowid`, `user_id`, `no`, `note`)
SELECT
	`days`.`rowid`,
	`days`.`user_id`,
	`days`.`no`,
	`days`.`note`
FROM `days`;
--> statement-breakpoint
DROP TABLE `days`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_days` RENAME TO `days`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- rebuild `hours`:
--   drop foreign key hours_user_id_no_days_user_id_no_fk
--   add foreign key hours_no_user_id_days_no_user_id_fk
-- REVIEW TS201: hours: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS107: hours.no, user_id: rows that refer to nothing stop the migration (look first for rows that refer to nothing in days)
CREATE TABLE `__new_hours` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` bigint,
	`no` bigint,
	FOREIGN KEY (`no`, `user_id`) REFERENCES `days`(`no`, `user_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_hours', `seq` FROM `sqlite_sequence` WHERE `name` = 'hours';
--> statement-breakpoint
INSERT INTO `__new_hours` (`id`, `user_id`, `no`)
SELECT
	`hours`.`id`,
	`hours`.`user_id`,
	`hours`.`no`
FROM `hours`;
--> statement-breakpoint
DROP TABLE `hours`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_hours` RENAME TO `hours`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

PRAGMA foreign_keys=ON;
