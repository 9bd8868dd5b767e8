-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on items would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0),
	`items.value` integer CONSTRAINT "items.value holds values that do not fit date: mend them before this migration" CHECK(`items.value` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('items')),
	(SELECT count(*)
	FROM (SELECT `items`.`value` AS `value`, CASE WHEN `items`.`value` = CAST(`items`.`value` AS NUMERIC) THEN CAST(`items`.`value` AS NUMERIC) ELSE `items`.`value` END AS `cast` FROM `items`)
	WHERE quote(`value`) <> quote(CASE typeof(`value`)
		WHEN 'integer' THEN CAST(`cast` AS INTEGER)
		WHEN 'real' THEN CAST(`cast` AS REAL)
		WHEN 'text' THEN CAST(`cast` AS TEXT)
		WHEN 'blob' THEN CAST(`cast` AS BLOB)
	END) OR date(`cast`) IS NOT `cast`)
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `items`: change type of column value from text to date
-- REVIEW TS201: items: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS110: items.value: a text that looks like a number becomes one: '1e5' is stored as 100000 (declare varchar(10) for date)
-- REVIEW TS103: items.value: values that the new type cannot hold stop the migration or are cut (the file stops at such rows; mend them in a migration before this one)
CREATE TABLE `__new_items` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`value` date
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_items', `seq` FROM `sqlite_sequence` WHERE `name` = 'items';
--> statement-breakpoint
INSERT INTO `__new_items` (`id`, `value`)
SELECT
	`items`.`id`,
	`items`.`value`
FROM `items`;
--> statement-breakpoint
DROP TABLE `items`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_items` RENAME TO `items`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

PRAGMA foreign_keys=ON;
