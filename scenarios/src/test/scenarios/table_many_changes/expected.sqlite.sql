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

-- REVIEW TS109: users.name: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `users` RENAME COLUMN `name` TO `full_name`;--> statement-breakpoint

-- rebuild `users`:
--   change check age_check
--   drop column nick
--   change type of column age from integer to bigint
--   make column age required
--   change default of column active
--   make column active required
--   add column created_at
-- REVIEW TS201: users: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS102: users.nick: the column's values are lost (copy the values elsewhere first if they may still be needed)
-- REVIEW TS104: users.active: rows without a value get the default, as if someone had chosen it (declare .backfill(…) if existing rows are to get something else)
-- REVIEW TS106: users.age_check: rows that do not satisfy the check stop the migration (look first for rows for which it does not hold)
CREATE TABLE `__new_users` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`email` text NOT NULL,
	`full_name` text NOT NULL,
	`age` bigint NOT NULL,
	`active` integer DEFAULT true NOT NULL,
	`created_at` integer DEFAULT (CAST(strftime('%s', 'now') AS INTEGER) * 1000 + CAST(substr(strftime('%f', 'now'), 4) AS INTEGER)) NOT NULL,
	CONSTRAINT "age_check" CHECK(age > 0)
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_users', `seq` FROM `sqlite_sequence` WHERE `name` = 'users';
--> statement-breakpoint
INSERT INTO `__new_users` (`id`, `email`, `full_name`, `age`, `active`)
SELECT
	`users`.`id`,
	`users`.`email`,
	`users`.`full_name`,
	coalesce(`users`.`age`, 18),
	coalesce(`users`.`active`, true)
FROM `users`;
--> statement-breakpoint
DROP TABLE `users`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_users` RENAME TO `users`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

CREATE INDEX `users_full_name_index` ON `users` (`full_name`);--> statement-breakpoint

-- REVIEW TS105: users.users_email_full_name_index: rows that repeat a value stop the migration (look first for rows that repeat email, full_name)
CREATE UNIQUE INDEX `users_email_full_name_index` ON `users` (`email`, `full_name`);--> statement-breakpoint

PRAGMA foreign_keys=ON;
