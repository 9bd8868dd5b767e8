-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on users would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0),
	`users.age` integer CONSTRAINT "users.age holds values that do not fit integer: mend them before this migration" CHECK(`users.age` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('users')),
	(SELECT count(*)
	FROM (SELECT `users`.`age` AS `value`, CAST(`users`.`age` AS INTEGER) AS `cast` FROM `users`)
	WHERE quote(`value`) <> quote(CASE typeof(`value`)
		WHEN 'integer' THEN CAST(`cast` AS INTEGER)
		WHEN 'real' THEN CAST(`cast` AS REAL)
		WHEN 'text' THEN CAST(`cast` AS TEXT)
		WHEN 'blob' THEN CAST(`cast` AS BLOB)
	END))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `users`: change type of column age from text to integer
-- REVIEW TS201: users: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS103: users.age: values that the new type cannot hold stop the migration or are cut (the file stops at such rows; mend them in a migration before this one)
CREATE TABLE `__new_users` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`age` integer
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_users', `seq` FROM `sqlite_sequence` WHERE `name` = 'users';
--> statement-breakpoint
INSERT INTO `__new_users` (`id`, `email`, `name`, `age`)
SELECT
	`users`.`id`,
	`users`.`email`,
	`users`.`name`,
	CAST(`users`.`age` AS INTEGER)
FROM `users`;
--> statement-breakpoint
DROP TABLE `users`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_users` RENAME TO `users`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- the rebuild of `users` dropped its indexes
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint

PRAGMA foreign_keys=ON;
