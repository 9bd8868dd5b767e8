-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on words, kept would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('words', 'kept'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `words`: drop column word
-- REVIEW TS201: words: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS102: words.word: the column's values are lost (copy the values elsewhere first if they may still be needed)
CREATE TABLE `__new_words` (
	`term` text DEFAULT '?' NOT NULL
);
--> statement-breakpoint
INSERT INTO `__new_words` (`rowid`)
SELECT
	`words`.`rowid`
FROM `words`;
--> statement-breakpoint
DROP TABLE `words`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_words` RENAME TO `words`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- rebuild `kept`: change the primary key; drop column word; change the table's options; add column id
-- tandem:drops WITHOUT ROWID of kept
-- REVIEW TS201: kept: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS102: kept.word: the column's values are lost (copy the values elsewhere first if they may still be needed)
CREATE TABLE `__new_kept` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`term` text
);
--> statement-breakpoint
INSERT INTO `__new_kept` (`id`)
SELECT
	NULL
FROM `kept`;
--> statement-breakpoint
DROP TABLE `kept`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_kept` RENAME TO `kept`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

PRAGMA foreign_keys=ON;
