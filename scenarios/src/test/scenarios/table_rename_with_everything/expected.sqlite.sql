-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on users would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('users'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- so that views, triggers and foreign keys follow the renames
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS109: users: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `users` RENAME TO `people`;--> statement-breakpoint

-- REVIEW TS109: people.mail: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `people` RENAME COLUMN `mail` TO `address`;--> statement-breakpoint

-- REVIEW TS109: people.role: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `people` RENAME COLUMN `role` TO `part`;--> statement-breakpoint

-- REVIEW TS109: visits.user_id: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `visits` RENAME COLUMN `user_id` TO `person_id`;--> statement-breakpoint

-- rebuild `people`: rename check users_role_check to people_part_check
-- REVIEW TS201: people: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_people` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`address` varchar(60) NOT NULL,
	`part` text DEFAULT 'member' NOT NULL,
	`boss_id` bigint,
	FOREIGN KEY (`boss_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "people_part_check" CHECK("part" IN ('admin', 'member'))
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_people', `seq` FROM `sqlite_sequence` WHERE `name` = 'people';
--> statement-breakpoint
INSERT INTO `__new_people` (`id`, `address`, `part`, `boss_id`)
SELECT
	`people`.`id`,
	`people`.`address`,
	`people`.`part`,
	`people`.`boss_id`
FROM `people`;
--> statement-breakpoint
DROP TABLE `people`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_people` RENAME TO `people`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- the rebuild of `people` dropped its indexes
CREATE UNIQUE INDEX `people_address_unique` ON `people` (`address`);--> statement-breakpoint
CREATE UNIQUE INDEX `people_address_part_unique` ON `people` (`address`, `part`);--> statement-breakpoint
CREATE INDEX `people_address_part_index` ON `people` (`address`, `part`);--> statement-breakpoint

PRAGMA foreign_keys=ON;
