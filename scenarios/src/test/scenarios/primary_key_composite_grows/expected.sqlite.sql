-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on days would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('days'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `days`: change the primary key; change type of column no from integer to bigint
-- REVIEW TS201: days: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS105: days.the primary key: rows that repeat a value stop the migration (look first for rows that repeat user_id, no, kind)
CREATE TABLE `__new_days` (
	`user_id` bigint NOT NULL,
	`no` bigint NOT NULL,
	`kind` varchar(20) NOT NULL,
	`hours` integer,
	PRIMARY KEY(`user_id`, `no`, `kind`)
);
--> statement-breakpoint
INSERT INTO `__new_days` (`rowid`, `user_id`, `no`, `kind`, `hours`)
SELECT
	`days`.`rowid`,
	`days`.`user_id`,
	`days`.`no`,
	`days`.`kind`,
	`days`.`hours`
FROM `days`;
--> statement-breakpoint
DROP TABLE `days`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_days` RENAME TO `days`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

PRAGMA foreign_keys=ON;
