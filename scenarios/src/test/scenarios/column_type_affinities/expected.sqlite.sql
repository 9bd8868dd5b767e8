-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on cells would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0),
	`cells.whole` integer CONSTRAINT "cells.whole holds values that do not fit real: mend them before this migration" CHECK(`cells.whole` IS 0),
	`cells.part` integer CONSTRAINT "cells.part holds values that do not fit text: mend them before this migration" CHECK(`cells.part` IS 0),
	`cells.digits` integer CONSTRAINT "cells.digits holds values that do not fit real: mend them before this migration" CHECK(`cells.digits` IS 0),
	`cells.raw` integer CONSTRAINT "cells.raw holds values that do not fit text: mend them before this migration" CHECK(`cells.raw` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('cells')),
	(SELECT count(*)
	FROM (SELECT `cells`.`whole` AS `value`, CAST(`cells`.`whole` AS REAL) AS `cast` FROM `cells`)
	WHERE quote(`value`) <> quote(CASE typeof(`value`)
		WHEN 'integer' THEN CAST(`cast` AS INTEGER)
		WHEN 'real' THEN CAST(`cast` AS REAL)
		WHEN 'text' THEN CAST(`cast` AS TEXT)
		WHEN 'blob' THEN CAST(`cast` AS BLOB)
	END)),
	(SELECT count(*)
	FROM (SELECT `cells`.`part` AS `value`, CAST(`cells`.`part` AS TEXT) AS `cast` FROM `cells`)
	WHERE quote(`value`) <> quote(CASE typeof(`value`)
		WHEN 'integer' THEN CAST(`cast` AS INTEGER)
		WHEN 'real' THEN CAST(`cast` AS REAL)
		WHEN 'text' THEN CAST(`cast` AS TEXT)
		WHEN 'blob' THEN CAST(`cast` AS BLOB)
	END)),
	(SELECT count(*)
	FROM (SELECT `cells`.`digits` AS `value`, CAST(`cells`.`digits` AS REAL) AS `cast` FROM `cells`)
	WHERE quote(`value`) <> quote(CASE typeof(`value`)
		WHEN 'integer' THEN CAST(`cast` AS INTEGER)
		WHEN 'real' THEN CAST(`cast` AS REAL)
		WHEN 'text' THEN CAST(`cast` AS TEXT)
		WHEN 'blob' THEN CAST(`cast` AS BLOB)
	END)
	AND (`cast` IS NOT `value` OR rtrim(`cast`, '.0') <> rtrim(`value`, '.0') OR `value` GLOB '0[0-9]*')),
	(SELECT count(*)
	FROM (SELECT `cells`.`raw` AS `value`, CAST(`cells`.`raw` AS TEXT) AS `cast` FROM `cells`)
	WHERE quote(`value`) <> quote(CASE typeof(`value`)
		WHEN 'integer' THEN CAST(`cast` AS INTEGER)
		WHEN 'real' THEN CAST(`cast` AS REAL)
		WHEN 'text' THEN CAST(`cast` AS TEXT)
		WHEN 'blob' THEN CAST(`cast` AS BLOB)
	END))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `cells`:
--   change type of column whole from integer to real
--   change type of column part from real to text
--   change type of column digits from text to real
--   make column digits required
--   change type of column count from integer to bigint
--   change type of column raw from blob to text
-- REVIEW TS201: cells: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS103: cells.whole: values that the new type cannot hold stop the migration or are cut (the file stops at such rows; mend them in a migration before this one)
-- REVIEW TS103: cells.part: values that the new type cannot hold stop the migration or are cut (the file stops at such rows; mend them in a migration before this one)
-- REVIEW TS103: cells.digits: values that the new type cannot hold stop the migration or are cut (the file stops at such rows; mend them in a migration before this one)
CREATE TABLE `__new_cells` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`whole` real,
	`part` text,
	`digits` real NOT NULL,
	`count` bigint,
	`raw` text
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_cells', `seq` FROM `sqlite_sequence` WHERE `name` = 'cells';
--> statement-breakpoint
INSERT INTO `__new_cells` (`id`, `whole`, `part`, `digits`, `count`, `raw`)
SELECT
	`cells`.`id`,
	CAST(`cells`.`whole` AS REAL),
	CAST(`cells`.`part` AS TEXT),
	coalesce(CAST(`cells`.`digits` AS REAL), 0.5),
	`cells`.`count`,
	CAST(`cells`.`raw` AS TEXT)
FROM `cells`;
--> statement-breakpoint
DROP TABLE `cells`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_cells` RENAME TO `cells`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

PRAGMA foreign_keys=ON;
