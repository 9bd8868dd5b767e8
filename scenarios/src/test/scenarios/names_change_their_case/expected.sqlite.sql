-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on upper would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('upper'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- so that views, triggers and foreign keys follow the renames
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS109: users: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `users` RENAME TO `__tandem_case`;--> statement-breakpoint
ALTER TABLE `__tandem_case` RENAME TO `Users`;--> statement-breakpoint

-- REVIEW TS109: upper: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `upper` RENAME TO `__tandem_case`;--> statement-breakpoint
ALTER TABLE `__tandem_case` RENAME TO `UPPER`;--> statement-breakpoint

-- REVIEW TS109: Users.Name: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `Users` RENAME COLUMN `Name` TO `name`;--> statement-breakpoint

-- REVIEW TS109: UPPER.User_Id: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `UPPER` RENAME COLUMN `User_Id` TO `user_id`;--> statement-breakpoint

-- REVIEW TS109: UPPER.Name: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `UPPER` RENAME COLUMN `Name` TO `NAME`;--> statement-breakpoint

-- rebuild `UPPER`:
--   drop foreign key upper_User_Id_users_id_fk
--   make column NAME required
--   add foreign key UPPER_user_id_Users_id_fk
-- REVIEW TS201: UPPER: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_UPPER` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` bigint,
	`NAME` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `Users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_UPPER', `seq` FROM `sqlite_sequence` WHERE `name` = 'UPPER';
--> statement-breakpoint
INSERT INTO `__new_UPPER` (`id`, `user_id`, `NAME`)
SELECT
	`UPPER`.`id`,
	`UPPER`.`user_id`,
	coalesce(`UPPER`.`NAME`, 'x')
FROM `UPPER`;
--> statement-breakpoint
DROP TABLE `UPPER`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_UPPER` RENAME TO `UPPER`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

PRAGMA foreign_keys=ON;
