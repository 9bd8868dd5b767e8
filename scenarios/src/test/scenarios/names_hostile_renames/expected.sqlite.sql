-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on table would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('table'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- so that views, triggers and foreign keys follow the renames
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS109: table: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `table` RENAME TO ```drop```;--> statement-breakpoint

-- REVIEW TS109: `drop`.it's: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE ```drop``` RENAME COLUMN `it's` TO `a "b" c`;--> statement-breakpoint

-- REVIEW TS109: kids.x y: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `kids` RENAME COLUMN `x y` TO `limit 1; --`;--> statement-breakpoint

-- rebuild ```drop```: make column from required
-- REVIEW TS201: `drop`: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_``drop``` (
	`a "b" c` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`from` text NOT NULL
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_`drop`', `seq` FROM `sqlite_sequence` WHERE `name` = '`drop`';
--> statement-breakpoint
INSERT INTO `__new_``drop``` (`a "b" c`, `from`)
SELECT
	```drop```.`a "b" c`,
	coalesce(```drop```.`from`, 'none')
FROM ```drop```;
--> statement-breakpoint
DROP TABLE ```drop```;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_``drop``` RENAME TO ```drop```;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

PRAGMA foreign_keys=ON;
