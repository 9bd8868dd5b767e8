-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on parts, uses would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('parts', 'uses'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `parts`: change type of column no from integer to bigint
-- REVIEW TS201: parts: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_parts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`no` bigint NOT NULL,
	`half` integer GENERATED ALWAYS AS (no / 2) STORED,
	CONSTRAINT "positive" CHECK(no >= 0 OR no < 0)
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_parts', `seq` FROM `sqlite_sequence` WHERE `name` = 'parts';
--> statement-breakpoint
INSERT INTO `__new_parts` (`id`, `no`)
SELECT
	`parts`.`id`,
	`parts`.`no`
FROM `parts`;
--> statement-breakpoint
DROP TABLE `parts`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_parts` RENAME TO `parts`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- rebuild `uses`: change type of column part_no from integer to bigint
-- REVIEW TS201: uses: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_uses` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`part_no` bigint,
	FOREIGN KEY (`part_no`) REFERENCES `parts`(`no`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_uses', `seq` FROM `sqlite_sequence` WHERE `name` = 'uses';
--> statement-breakpoint
INSERT INTO `__new_uses` (`id`, `part_no`)
SELECT
	`uses`.`id`,
	`uses`.`part_no`
FROM `uses`;
--> statement-breakpoint
DROP TABLE `uses`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_uses` RENAME TO `uses`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- the rebuild of `parts` dropped its indexes
CREATE UNIQUE INDEX `parts_no_unique` ON `parts` (`no`);--> statement-breakpoint
CREATE INDEX `parts_abs` ON `parts` (abs(no));--> statement-breakpoint
CREATE UNIQUE INDEX `parts_big` ON `parts` (`id`) WHERE no > 5;--> statement-breakpoint

PRAGMA foreign_keys=ON;
