-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on boxes would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('boxes'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- so that views, triggers and foreign keys follow the renames
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS109: boxes.width: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `boxes` RENAME COLUMN `width` TO `breadth`;--> statement-breakpoint

-- rebuild `boxes`: change what column twice computes; change what column thrice computes; add column six
-- REVIEW TS201: boxes: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_boxes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`breadth` integer NOT NULL,
	`twice` integer GENERATED ALWAYS AS (breadth + breadth) VIRTUAL,
	`thrice` integer GENERATED ALWAYS AS (breadth * 3 + 0) VIRTUAL,
	`six` integer GENERATED ALWAYS AS (breadth * 6) STORED NOT NULL,
	CONSTRAINT "small" CHECK(twice < 1000)
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_boxes', `seq` FROM `sqlite_sequence` WHERE `name` = 'boxes';
--> statement-breakpoint
INSERT INTO `__new_boxes` (`id`, `breadth`)
SELECT
	`boxes`.`id`,
	`boxes`.`breadth`
FROM `boxes`;
--> statement-breakpoint
DROP TABLE `boxes`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_boxes` RENAME TO `boxes`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS105: boxes.boxes_six_index: rows that repeat a value stop the migration (look first for rows that repeat six)
CREATE UNIQUE INDEX `boxes_six_index` ON `boxes` (`six`);--> statement-breakpoint

PRAGMA foreign_keys=ON;
