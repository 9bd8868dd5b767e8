-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on parents, cascade, reset would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('parents', 'cascade', 'reset'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `parents`: make column size required
-- REVIEW TS201: parents: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_parents` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`size` integer NOT NULL,
	`peer_id` bigint,
	FOREIGN KEY (`peer_id`) REFERENCES `parents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_parents', `seq` FROM `sqlite_sequence` WHERE `name` = 'parents';
--> statement-breakpoint
INSERT INTO `__new_parents` (`id`, `size`, `peer_id`)
SELECT
	`parents`.`id`,
	coalesce(`parents`.`size`, 0),
	`parents`.`peer_id`
FROM `parents`;
--> statement-breakpoint
DROP TABLE `parents`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_parents` RENAME TO `parents`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- rebuild `cascade`: make column size required
-- REVIEW TS201: cascade: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_cascade` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`parent_id` bigint,
	`size` integer NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `parents`(`id`) ON UPDATE cascade ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_cascade', `seq` FROM `sqlite_sequence` WHERE `name` = 'cascade';
--> statement-breakpoint
INSERT INTO `__new_cascade` (`id`, `parent_id`, `size`)
SELECT
	`cascade`.`id`,
	`cascade`.`parent_id`,
	coalesce(`cascade`.`size`, 0)
FROM `cascade`;
--> statement-breakpoint
DROP TABLE `cascade`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_cascade` RENAME TO `cascade`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- rebuild `reset`: make column size required
-- REVIEW TS201: reset: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_reset` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`parent_id` bigint DEFAULT 1,
	`size` integer NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `parents`(`id`) ON UPDATE set default ON DELETE set default
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_reset', `seq` FROM `sqlite_sequence` WHERE `name` = 'reset';
--> statement-breakpoint
INSERT INTO `__new_reset` (`id`, `parent_id`, `size`)
SELECT
	`reset`.`id`,
	`reset`.`parent_id`,
	coalesce(`reset`.`size`, 0)
FROM `reset`;
--> statement-breakpoint
DROP TABLE `reset`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_reset` RENAME TO `reset`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

PRAGMA foreign_keys=ON;
