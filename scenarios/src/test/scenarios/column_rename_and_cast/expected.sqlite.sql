-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on items would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('items'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- so that views, triggers and foreign keys follow the renames
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS109: items: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `items` RENAME TO `goods`;--> statement-breakpoint

-- REVIEW TS109: goods.points: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `goods` RENAME COLUMN `points` TO `score`;--> statement-breakpoint

-- stop here, before any row is touched, if it would cost values
CREATE TEMP TABLE `__tandem_guard` (
	`goods.score` integer CONSTRAINT "goods.score holds values that do not fit integer: mend them before this migration" CHECK(`goods.score` IS 0),
	`goods.price` integer CONSTRAINT "goods.price holds values that do not fit real: mend them before this migration" CHECK(`goods.price` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT count(*)
	FROM (SELECT `goods`.`score` AS `value`, CAST(`goods`.`score` AS INTEGER) AS `cast` FROM `goods`)
	WHERE quote(`value`) <> quote(CASE typeof(`value`)
		WHEN 'integer' THEN CAST(`cast` AS INTEGER)
		WHEN 'real' THEN CAST(`cast` AS REAL)
		WHEN 'text' THEN CAST(`cast` AS TEXT)
		WHEN 'blob' THEN CAST(`cast` AS BLOB)
	END)),
	(SELECT count(*)
	FROM (SELECT `goods`.`price` AS `value`, CAST(`goods`.`price` AS REAL) AS `cast` FROM `goods`)
	WHERE quote(`value`) <> quote(CASE typeof(`value`)
		WHEN 'integer' THEN CAST(`cast` AS INTEGER)
		WHEN 'real' THEN CAST(`cast` AS REAL)
		WHEN 'text' THEN CAST(`cast` AS TEXT)
		WHEN 'blob' THEN CAST(`cast` AS BLOB)
	END)
	AND (`cast` IS NOT `value` OR rtrim(`cast`, '.0') <> rtrim(`value`, '.0') OR `value` GLOB '0[0-9]*'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `goods`:
--   change type of column score from text to integer
--   change type of column price from text to real
-- REVIEW TS201: goods: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS103: goods.score: values that the new type cannot hold stop the migration or are cut (the file stops at such rows; mend them in a migration before this one)
-- REVIEW TS103: goods.price: values that the new type cannot hold stop the migration or are cut (the file stops at such rows; mend them in a migration before this one)
CREATE TABLE `__new_goods` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`score` integer,
	`price` real NOT NULL
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_goods', `seq` FROM `sqlite_sequence` WHERE `name` = 'goods';
--> statement-breakpoint
INSERT INTO `__new_goods` (`id`, `score`, `price`)
SELECT
	`goods`.`id`,
	CAST(`goods`.`score` AS INTEGER),
	CAST(`goods`.`price` AS REAL)
FROM `goods`;
--> statement-breakpoint
DROP TABLE `goods`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_goods` RENAME TO `goods`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- the rebuild of `goods` dropped its indexes
CREATE INDEX `goods_price_index` ON `goods` (`price`);--> statement-breakpoint

PRAGMA foreign_keys=ON;
