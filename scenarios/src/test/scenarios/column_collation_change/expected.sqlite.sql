-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on words would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('words'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `words`:
--   change collation of column code
--   change collation of column a
--   change collation of column b
--   change collation of column c
-- tandem:drops COLLATE NOCASE of words(b)
-- REVIEW TS201: words: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS105: words.code: rows that repeat a value stop the migration (look first for values that are the same under the new collation)
-- REVIEW TS105: words.a: rows that repeat a value stop the migration (look first for values that are the same under the new collation)
CREATE TABLE `__new_words` (
	`code` text PRIMARY KEY NOT NULL COLLATE NOCASE,
	`a` text COLLATE RTRIM,
	`b` text,
	`c` text COLLATE NOCASE
);
--> statement-breakpoint
INSERT INTO `__new_words` (`rowid`, `code`, `a`, `b`, `c`)
SELECT
	`words`.`rowid`,
	`words`.`code`,
	`words`.`a`,
	`words`.`b`,
	`words`.`c`
FROM `words`;
--> statement-breakpoint
DROP TABLE `words`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_words` RENAME TO `words`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- the rebuild of `words` dropped its indexes
CREATE UNIQUE INDEX `words_a_index` ON `words` (`a`);--> statement-breakpoint
CREATE INDEX `words_b_c_index` ON `words` (`b` DESC, `c`);--> statement-breakpoint

PRAGMA foreign_keys=ON;
