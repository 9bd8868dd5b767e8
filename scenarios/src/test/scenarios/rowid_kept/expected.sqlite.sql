-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on events, pairs, codes would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('events', 'pairs', 'codes'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `events`: make column size required
-- REVIEW TS201: events: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_events` (
	`what` text NOT NULL,
	`size` integer NOT NULL
);
--> statement-breakpoint
INSERT INTO `__new_events` (`rowid`, `what`, `size`)
SELECT
	`events`.`rowid`,
	`events`.`what`,
	coalesce(`events`.`size`, 1)
FROM `events`;
--> statement-breakpoint
DROP TABLE `events`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_events` RENAME TO `events`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- rebuild `pairs`: make column size required
-- REVIEW TS201: pairs: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_pairs` (
	`a` bigint NOT NULL,
	`b` bigint NOT NULL,
	`size` integer NOT NULL,
	PRIMARY KEY(`a`, `b`)
);
--> statement-breakpoint
INSERT INTO `__new_pairs` (`rowid`, `a`, `b`, `size`)
SELECT
	`pairs`.`rowid`,
	`pairs`.`a`,
	`pairs`.`b`,
	coalesce(`pairs`.`size`, 1)
FROM `pairs`;
--> statement-breakpoint
DROP TABLE `pairs`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_pairs` RENAME TO `pairs`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- rebuild `codes`: make column size required
-- REVIEW TS201: codes: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_codes` (
	`code` text PRIMARY KEY NOT NULL,
	`size` integer NOT NULL
);
--> statement-breakpoint
INSERT INTO `__new_codes` (`rowid`, `code`, `size`)
SELECT
	`codes`.`rowid`,
	`codes`.`code`,
	coalesce(`codes`.`size`, 1)
FROM `codes`;
--> statement-breakpoint
DROP TABLE `codes`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_codes` RENAME TO `codes`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

PRAGMA foreign_keys=ON;
