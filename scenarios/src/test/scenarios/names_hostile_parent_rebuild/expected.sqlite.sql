-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on select * from [x] `y` would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('select * from [x] `y`'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `select * from [x] ``y```: make column a]b required; change default of column [size]
-- REVIEW TS201: select * from [x] `y`: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_select * from [x] ``y``` (
	`group by` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`a]b` text NOT NULL,
	`[size]` integer DEFAULT 7
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_select * from [x] `y`', `seq` FROM `sqlite_sequence` WHERE `name` = 'select * from [x] `y`';
--> statement-breakpoint
INSERT INTO `__new_select * from [x] ``y``` (`group by`, `a]b`, `[size]`)
SELECT
	`select * from [x] ``y```.`group by`,
	coalesce(`select * from [x] ``y```.`a]b`, '`; DROP TABLE "x"; --'),
	`select * from [x] ``y```.`[size]`
FROM `select * from [x] ``y```;
--> statement-breakpoint
DROP TABLE `select * from [x] ``y```;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_select * from [x] ``y``` RENAME TO `select * from [x] ``y```;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- the rebuild of `select * from [x] ``y``` dropped its indexes
CREATE INDEX `idx: it's ``quoted``` ON `select * from [x] ``y``` (`a]b`, `[size]`) WHERE "[size]" > 0;--> statement-breakpoint

PRAGMA foreign_keys=ON;
