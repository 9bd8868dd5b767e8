-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on prices would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0),
	`prices.pieces` integer CONSTRAINT "prices.pieces holds values that do not fit integer: mend them before this migration" CHECK(`prices.pieces` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('prices')),
	(SELECT count(*)
	FROM (SELECT `prices`.`pieces` AS `value`, CAST(`prices`.`pieces` AS INTEGER) AS `cast` FROM `prices`)
	WHERE quote(`value`) <> quote(CASE typeof(`value`)
		WHEN 'integer' THEN CAST(`cast` AS INTEGER)
		WHEN 'real' THEN CAST(`cast` AS REAL)
		WHEN 'text' THEN CAST(`cast` AS TEXT)
		WHEN 'blob' THEN CAST(`cast` AS BLOB)
	END))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `prices`:
--   change type of column amount from numeric(10, 2) to numeric(14, 4)
--   change type of column pieces from numeric(9, 0) to integer
-- REVIEW TS201: prices: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS103: prices.pieces: values that the new type cannot hold stop the migration or are cut (the file stops at such rows; mend them in a migration before this one)
CREATE TABLE `__new_prices` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`amount` numeric(14, 4) NOT NULL,
	`pieces` integer
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_prices', `seq` FROM `sqlite_sequence` WHERE `name` = 'prices';
--> statement-breakpoint
INSERT INTO `__new_prices` (`id`, `amount`, `pieces`)
SELECT
	`prices`.`id`,
	`prices`.`amount`,
	CAST(`prices`.`pieces` AS INTEGER)
FROM `prices`;
--> statement-breakpoint
DROP TABLE `prices`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_prices` RENAME TO `prices`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

PRAGMA foreign_keys=ON;
