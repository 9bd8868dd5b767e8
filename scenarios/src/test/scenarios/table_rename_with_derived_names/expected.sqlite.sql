-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on teams would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('teams'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- so that views, triggers and foreign keys follow the renames
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS109: teams: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `teams` RENAME TO `crews`;--> statement-breakpoint

-- rebuild `crews`: rename check teams_kind_check to crews_kind_check
-- REVIEW TS201: crews: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_crews` (
	`place` varchar(40) NOT NULL,
	`name` text NOT NULL,
	`kind` text DEFAULT 'open' NOT NULL,
	PRIMARY KEY(`place`, `name`),
	CONSTRAINT "crews_kind_check" CHECK("kind" IN ('open', 'closed'))
);
--> statement-breakpoint
INSERT INTO `__new_crews` (`rowid`, `place`, `name`, `kind`)
SELECT
	`crews`.`rowid`,
	`crews`.`place`,
	`crews`.`name`,
	`crews`.`kind`
FROM `crews`;
--> statement-breakpoint
DROP TABLE `crews`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_crews` RENAME TO `crews`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- the rebuild of `crews` dropped its indexes
CREATE UNIQUE INDEX `crews_name_unique` ON `crews` (`name`);--> statement-breakpoint
CREATE UNIQUE INDEX `crews_name_kind_unique` ON `crews` (`name`, `kind`);--> statement-breakpoint
CREATE INDEX `crews_kind_name_index` ON `crews` (`kind`, `name` DESC);--> statement-breakpoint

PRAGMA foreign_keys=ON;
