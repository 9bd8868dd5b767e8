-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on users, report would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('users', 'report'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- comes again below
DROP VIEW `report`;--> statement-breakpoint
DROP VIEW `adults`;--> statement-breakpoint

CREATE TABLE `adults` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint

-- rebuild `users`: make column age required
-- REVIEW TS201: users: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_users` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`age` integer NOT NULL
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_users', `seq` FROM `sqlite_sequence` WHERE `name` = 'users';
--> statement-breakpoint
INSERT INTO `__new_users` (`id`, `name`, `age`)
SELECT
	`users`.`id`,
	`users`.`name`,
	coalesce(`users`.`age`, 1)
FROM `users`;
--> statement-breakpoint
DROP TABLE `users`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_users` RENAME TO `users`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS101: totals: every row of the table is lost (keep a copy first if the rows may still be needed)
DROP TABLE `totals`;--> statement-breakpoint

CREATE VIEW `totals` AS SELECT id, age AS amount FROM users;--> statement-breakpoint
CREATE VIEW `report` AS SELECT a.name, t.amount FROM adults a JOIN totals t ON t.id = a.id;--> statement-breakpoint

PRAGMA foreign_keys=ON;
