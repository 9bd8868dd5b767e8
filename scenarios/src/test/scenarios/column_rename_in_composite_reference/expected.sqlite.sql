-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on places would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('places'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- so that views, triggers and foreign keys follow the renames
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS109: places.country: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `places` RENAME COLUMN `country` TO `land`;--> statement-breakpoint

-- REVIEW TS109: places.town: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `places` RENAME COLUMN `town` TO `city`;--> statement-breakpoint

-- REVIEW TS109: visits.country: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `visits` RENAME COLUMN `country` TO `land`;--> statement-breakpoint

-- REVIEW TS109: visits.town: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `visits` RENAME COLUMN `town` TO `city`;--> statement-breakpoint

-- rebuild `places`: change type of column people from integer to bigint
-- REVIEW TS201: places: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_places` (
	`land` varchar(40) NOT NULL,
	`city` text NOT NULL,
	`people` bigint,
	PRIMARY KEY(`land`, `city`)
);
--> statement-breakpoint
INSERT INTO `__new_places` (`rowid`, `land`, `city`, `people`)
SELECT
	`places`.`rowid`,
	`places`.`land`,
	`places`.`city`,
	`places`.`people`
FROM `places`;
--> statement-breakpoint
DROP TABLE `places`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_places` RENAME TO `places`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

PRAGMA foreign_keys=ON;
