-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on users, groups would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('users', 'groups'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- comes again below
DROP VIEW `groups`;--> statement-breakpoint

-- rebuild `users`: change the primary key
-- REVIEW TS201: users: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS105: users.the primary key: rows that repeat a value stop the migration (look first for rows that repeat code)
CREATE TABLE `__new_users` (
	`id` bigint NOT NULL,
	`code` varchar(40) PRIMARY KEY NOT NULL,
	`name` text
);
--> statement-breakpoint
INSERT INTO `__new_users` (`rowid`, `id`, `code`, `name`)
SELECT
	`users`.`rowid`,
	`users`.`id`,
	`users`.`code`,
	`users`.`name`
FROM `users`;
--> statement-breakpoint
DROP TABLE `users`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_users` RENAME TO `users`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

CREATE VIEW `groups` AS SELECT id, code, name, count(*) AS n FROM users GROUP BY code;--> statement-breakpoint

PRAGMA foreign_keys=ON;
