-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on events, codes, uses would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('events', 'codes', 'uses'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `events`: add column id; add primary key (id)
-- REVIEW TS201: events: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`what` text NOT NULL,
	`at` integer
);
--> statement-breakpoint
INSERT INTO `__new_events` (`id`, `what`, `at`)
SELECT
	`events`.`rowid`,
	`events`.`what`,
	`events`.`at`
FROM `events`;
--> statement-breakpoint
DROP TABLE `events`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_events` RENAME TO `events`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- rebuild `codes`: add primary key (code)
-- REVIEW TS201: codes: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS105: codes.the primary key: rows that repeat a value stop the migration (look first for rows that repeat code)
CREATE TABLE `__new_codes` (
	`code` text PRIMARY KEY NOT NULL,
	`value` integer
);
--> statement-breakpoint
INSERT INTO `__new_codes` (`rowid`, `code`, `value`)
SELECT
	`codes`.`rowid`,
	`codes`.`code`,
	`codes`.`value`
FROM `codes`;
--> statement-breakpoint
DROP TABLE `codes`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_codes` RENAME TO `codes`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- rebuild `uses`: add foreign key uses_what_codes_code_fk
-- REVIEW TS201: uses: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS107: uses.what: rows that refer to nothing stop the migration (look first for rows that refer to nothing in codes)
CREATE TABLE `__new_uses` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`what` text,
	FOREIGN KEY (`what`) REFERENCES `codes`(`code`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_uses', `seq` FROM `sqlite_sequence` WHERE `name` = 'uses';
--> statement-breakpoint
INSERT INTO `__new_uses` (`id`, `what`)
SELECT
	`uses`.`id`,
	`uses`.`what`
FROM `uses`;
--> statement-breakpoint
DROP TABLE `uses`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_uses` RENAME TO `uses`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- the rebuild of `codes` dropped its indexes
CREATE INDEX `codes_value_index` ON `codes` (`value`);--> statement-breakpoint

PRAGMA foreign_keys=ON;
