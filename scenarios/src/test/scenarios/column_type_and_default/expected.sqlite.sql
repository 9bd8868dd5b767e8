-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on notes would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0),
	`notes.rank` integer CONSTRAINT "notes.rank holds values that do not fit numeric(12, 0): mend them before this migration" CHECK(`notes.rank` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('notes')),
	(SELECT count(*) FROM `notes` WHERE abs(`notes`.`rank`) >= 1e12 OR typeof(`notes`.`rank`) <> 'integer' AND round(`notes`.`rank`, 0) <> `notes`.`rank`)
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `notes`:
--   change type of column size from integer to bigint
--   change type of column done from smallint to integer
--   change default of column done
--   change type of column rank from integer to numeric(12, 0)
--   change default of column rank
-- REVIEW TS201: notes: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS110: notes.rank: a text that looks like a number becomes one: '1e5' is stored as 100000 (declare bigint in the smallest unit for numeric)
-- REVIEW TS103: notes.rank: values that the new type cannot hold stop the migration or are cut (the file stops at such rows; mend them in a migration before this one)
CREATE TABLE `__new_notes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`size` bigint DEFAULT 0 NOT NULL,
	`done` integer DEFAULT 1 NOT NULL,
	`rank` numeric(12, 0) DEFAULT 0
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_notes', `seq` FROM `sqlite_sequence` WHERE `name` = 'notes';
--> statement-breakpoint
INSERT INTO `__new_notes` (`id`, `size`, `done`, `rank`)
SELECT
	`notes`.`id`,
	`notes`.`size`,
	`notes`.`done`,
	`notes`.`rank`
FROM `notes`;
--> statement-breakpoint
DROP TABLE `notes`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_notes` RENAME TO `notes`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

PRAGMA foreign_keys=ON;
