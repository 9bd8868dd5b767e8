-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on eggs, hens would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('eggs', 'hens'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `eggs`: drop foreign key eggs_hen_id_hens_id_fk; drop column hen_id
-- REVIEW TS201: eggs: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS102: eggs.hen_id: the column's values are lost (copy the values elsewhere first if they may still be needed)
CREATE TABLE `__new_eggs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_eggs', `seq` FROM `sqlite_sequence` WHERE `name` = 'eggs';
--> statement-breakpoint
INSERT INTO `__new_eggs` (`id`)
SELECT
	`eggs`.`id`
FROM `eggs`;
--> statement-breakpoint
DROP TABLE `eggs`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_eggs` RENAME TO `eggs`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- rebuild `hens`: drop foreign key hens_egg_id_eggs_id_fk
-- REVIEW TS201: hens: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_hens` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`egg_id` bigint
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_hens', `seq` FROM `sqlite_sequence` WHERE `name` = 'hens';
--> statement-breakpoint
INSERT INTO `__new_hens` (`id`, `egg_id`)
SELECT
	`hens`.`id`,
	`hens`.`egg_id`
FROM `hens`;
--> statement-breakpoint
DROP TABLE `hens`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_hens` RENAME TO `hens`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint
ALTER TABLE `days` ADD COLUMN `night_id` bigint REFERENCES `nights`(`id`) ON UPDATE no action ON DELETE no action;--> statement-breakpoint
ALTER TABLE `nights` ADD COLUMN `day_id` bigint REFERENCES `days`(`id`) ON UPDATE no action ON DELETE set null;--> statement-breakpoint

PRAGMA foreign_keys=ON;
