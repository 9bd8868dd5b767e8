-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on events, pairs, words would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('events', 'pairs', 'words'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `events`:
--   drop primary key (id)
--   change type of column id from integer to bigint
--   change how column id is numbered
-- REVIEW TS201: events: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS204: events.id: numbers of deleted rows are given to new ones (keep autoIncrement() if anything outside the database remembers them)
CREATE TABLE `__new_events` (
	`id` bigint NOT NULL,
	`what` text NOT NULL
);
--> statement-breakpoint
INSERT INTO `__new_events` (`rowid`, `id`, `what`)
SELECT
	`events`.`rowid`,
	`events`.`id`,
	`events`.`what`
FROM `events`;
--> statement-breakpoint
DROP TABLE `events`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_events` RENAME TO `events`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- rebuild `pairs`: drop primary key (left, right)
-- REVIEW TS201: pairs: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_pairs` (
	`left` bigint NOT NULL,
	`right` bigint NOT NULL
);
--> statement-breakpoint
INSERT INTO `__new_pairs` (`rowid`, `left`, `right`)
SELECT
	`pairs`.`rowid`,
	`pairs`.`left`,
	`pairs`.`right`
FROM `pairs`;
--> statement-breakpoint
DROP TABLE `pairs`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_pairs` RENAME TO `pairs`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- rebuild `words`: drop primary key (word); change the table's options
-- tandem:drops WITHOUT ROWID of words
-- REVIEW TS201: words: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_words` (
	`word` text NOT NULL,
	`note` text
);
--> statement-breakpoint
INSERT INTO `__new_words` (`word`, `note`)
SELECT
	`words`.`word`,
	`words`.`note`
FROM `words`;
--> statement-breakpoint
DROP TABLE `words`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_words` RENAME TO `words`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

PRAGMA foreign_keys=ON;
