-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on users, notes would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0),
	`users.id` integer CONSTRAINT "users.id holds values that do not fit text: mend them before this migration" CHECK(`users.id` IS 0),
	`users.boss_id` integer CONSTRAINT "users.boss_id holds values that do not fit text: mend them before this migration" CHECK(`users.boss_id` IS 0),
	`notes.author_id` integer CONSTRAINT "notes.author_id holds values that do not fit text: mend them before this migration" CHECK(`notes.author_id` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('users', 'notes')),
	(SELECT count(*)
	FROM (SELECT `users`.`id` AS `value`, CAST(`users`.`id` AS TEXT) AS `cast` FROM `users`)
	WHERE quote(`value`) <> quote(CASE typeof(`value`)
		WHEN 'integer' THEN CAST(`cast` AS INTEGER)
		WHEN 'real' THEN CAST(`cast` AS REAL)
		WHEN 'text' THEN CAST(`cast` AS TEXT)
		WHEN 'blob' THEN CAST(`cast` AS BLOB)
	END)),
	(SELECT count(*)
	FROM (SELECT `users`.`boss_id` AS `value`, CAST(`users`.`boss_id` AS TEXT) AS `cast` FROM `users`)
	WHERE quote(`value`) <> quote(CASE typeof(`value`)
		WHEN 'integer' THEN CAST(`cast` AS INTEGER)
		WHEN 'real' THEN CAST(`cast` AS REAL)
		WHEN 'text' THEN CAST(`cast` AS TEXT)
		WHEN 'blob' THEN CAST(`cast` AS BLOB)
	END)),
	(SELECT count(*)
	FROM (SELECT `notes`.`author_id` AS `value`, CAST(`notes`.`author_id` AS TEXT) AS `cast` FROM `notes`)
	WHERE quote(`value`) <> quote(CASE typeof(`value`)
		WHEN 'integer' THEN CAST(`cast` AS INTEGER)
		WHEN 'real' THEN CAST(`cast` AS REAL)
		WHEN 'text' THEN CAST(`cast` AS TEXT)
		WHEN 'blob' THEN CAST(`cast` AS BLOB)
	END))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `users`:
--   change type of column id from integer to text
--   change how column id is numbered
--   change type of column boss_id from bigint to text
-- REVIEW TS201: users: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS204: users.id: numbers of deleted rows are given to new ones (keep autoIncrement() if anything outside the database remembers them)
CREATE TABLE `__new_users` (
	`id` text PRIMARY KEY NOT NULL,
	`boss_id` text,
	FOREIGN KEY (`boss_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
INSERT INTO `__new_users` (`rowid`, `id`, `boss_id`)
SELECT
	`users`.`rowid`,
	CAST(`users`.`id` AS TEXT),
	CAST(`users`.`boss_id` AS TEXT)
FROM `users`;
--> statement-breakpoint
DROP TABLE `users`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_users` RENAME TO `users`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- rebuild `notes`: change type of column author_id from bigint to text
-- REVIEW TS201: notes: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_notes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`author_id` text NOT NULL,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_notes', `seq` FROM `sqlite_sequence` WHERE `name` = 'notes';
--> statement-breakpoint
INSERT INTO `__new_notes` (`id`, `author_id`)
SELECT
	`notes`.`id`,
	CAST(`notes`.`author_id` AS TEXT)
FROM `notes`;
--> statement-breakpoint
DROP TABLE `notes`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_notes` RENAME TO `notes`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

PRAGMA foreign_keys=ON;
