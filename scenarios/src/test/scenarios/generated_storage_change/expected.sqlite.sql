-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on boxes would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('boxes'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `boxes`: change what column area computes; change what column edge computes
-- REVIEW TS201: boxes: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_boxes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`width` integer NOT NULL,
	`height` integer,
	`area` integer GENERATED ALWAYS AS (width * height) VIRTUAL,
	`edge` integer GENERATED ALWAYS AS (width + height) STORED
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_boxes', `seq` FROM `sqlite_sequence` WHERE `name` = 'boxes';
--> statement-breakpoint
INSERT INTO `__new_boxes` (`id`, `width`, `height`)
SELECT
	`boxes`.`id`,
	`boxes`.`width`,
	`boxes`.`height`
FROM `boxes`;
--> statement-breakpoint
DROP TABLE `boxes`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_boxes` RENAME TO `boxes`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- the rebuild of `boxes` dropped its indexes
CREATE INDEX `boxes_area_index` ON `boxes` (`area`);--> statement-breakpoint
CREATE INDEX `boxes_edge_area_index` ON `boxes` (`edge`, `area`);--> statement-breakpoint

PRAGMA foreign_keys=ON;
