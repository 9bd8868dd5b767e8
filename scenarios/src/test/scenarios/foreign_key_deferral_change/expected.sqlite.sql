-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on users, notes would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('users', 'notes'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `users`:
--   change foreign key users_first_id_notes_id_fk
--   change foreign key users_last_id_notes_id_fk
--   change foreign key users_best_id_notes_id_fk
-- tandem:drops DEFERRABLE INITIALLY DEFERRED of users(first_id)
-- REVIEW TS201: users: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_users` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`first_id` bigint,
	`last_id` bigint,
	`best_id` bigint,
	FOREIGN KEY (`first_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`last_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action DEFERRABLE INITIALLY IMMEDIATE,
	FOREIGN KEY (`best_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action DEFERRABLE INITIALLY DEFERRED
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_users', `seq` FROM `sqlite_sequence` WHERE `name` = 'users';
--> statement-breakpoint
INSERT INTO `__new_users` (`id`, `first_id`, `last_id`, `best_id`)
SELECT
	`users`.`id`,
	`users`.`first_id`,
	`users`.`last_id`,
	`users`.`best_id`
FROM `users`;
--> statement-breakpoint
DROP TABLE `users`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_users` RENAME TO `users`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- rebuild `notes`: change foreign key notes_author_id_users_id_fk
-- REVIEW TS201: notes: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_notes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`author_id` bigint NOT NULL,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade DEFERRABLE INITIALLY DEFERRED
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_notes', `seq` FROM `sqlite_sequence` WHERE `name` = 'notes';
--> statement-breakpoint
INSERT INTO `__new_notes` (`id`, `author_id`)
SELECT
	`notes`.`id`,
	`notes`.`author_id`
FROM `notes`;
--> statement-breakpoint
DROP TABLE `notes`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_notes` RENAME TO `notes`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

PRAGMA foreign_keys=ON;
