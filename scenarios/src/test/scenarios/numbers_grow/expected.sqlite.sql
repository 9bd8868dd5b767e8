-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on counts would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0),
	`counts.e` integer CONSTRAINT "counts.e holds values that do not fit numeric(12, 2): mend them before this migration" CHECK(`counts.e` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('counts')),
	(SELECT count(*) FROM `counts` WHERE abs(`counts`.`e`) >= 1e10 OR typeof(`counts`.`e`) <> 'integer' AND round(`counts`.`e`, 2) <> `counts`.`e`)
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `counts`:
--   change type of column a from smallint to integer
--   change type of column b from integer to bigint
--   change type of column c from bigint to numeric(20, 0)
--   change type of column d from real to double precision
--   change type of column e from integer to numeric(12, 2)
-- REVIEW TS201: counts: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS110: counts.c, e: a text that looks like a number becomes one: '1e5' is stored as 100000 (declare bigint in the smallest unit for numeric)
-- REVIEW TS103: counts.e: values that the new type cannot hold stop the migration or are cut (the file stops at such rows; mend them in a migration before this one)
CREATE TABLE `__new_counts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`a` integer,
	`b` bigint DEFAULT 0 NOT NULL,
	`c` numeric(20, 0),
	`d` double precision,
	`e` numeric(12, 2)
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_counts', `seq` FROM `sqlite_sequence` WHERE `name` = 'counts';
--> statement-breakpoint
INSERT INTO `__new_counts` (`id`, `a`, `b`, `c`, `d`, `e`)
SELECT
	`counts`.`id`,
	`counts`.`a`,
	`counts`.`b`,
	`counts`.`c`,
	`counts`.`d`,
	`counts`.`e`
FROM `counts`;
--> statement-breakpoint
DROP TABLE `counts`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_counts` RENAME TO `counts`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

PRAGMA foreign_keys=ON;
