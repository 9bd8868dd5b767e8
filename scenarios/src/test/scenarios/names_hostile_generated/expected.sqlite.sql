-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on sums would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('sums'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `sums`: change check is it ok?; change what column sum(a) computes; change what column v/* computes
-- REVIEW TS201: sums: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS108: sums.sum(a): stored values are replaced by what the expression computes (copy the values elsewhere first if they may still be needed)
-- REVIEW TS108: sums.v/*: stored values are replaced by what the expression computes (copy the values elsewhere first if they may still be needed)
-- REVIEW TS106: sums.is it ok?: rows that do not satisfy the check stop the migration (look first for rows for which it does not hold)
CREATE TABLE `__new_sums` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`a + b` integer,
	`values` integer,
	`sum(a)` integer GENERATED ALWAYS AS ("a + b" - "values") STORED,
	`v/*` integer GENERATED ALWAYS AS ("values" * 3) STORED,
	CONSTRAINT "is it ok?" CHECK("a + b" < 2000)
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_sums', `seq` FROM `sqlite_sequence` WHERE `name` = 'sums';
--> statement-breakpoint
INSERT INTO `__new_sums` (`id`, `a + b`, `values`)
SELECT
	`sums`.`id`,
	`sums`.`a + b`,
	`sums`.`values`
FROM `sums`;
--> statement-breakpoint
DROP TABLE `sums`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_sums` RENAME TO `sums`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

PRAGMA foreign_keys=ON;
