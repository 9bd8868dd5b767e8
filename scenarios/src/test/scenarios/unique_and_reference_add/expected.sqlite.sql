-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on cards would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('cards'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `cards`: add foreign key cards_code_users_code_fk
-- REVIEW TS201: cards: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS107: cards.code: rows that refer to nothing stop the migration (look first for rows that refer to nothing in users)
CREATE TABLE `__new_cards` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`code` varchar(40),
	FOREIGN KEY (`code`) REFERENCES `users`(`code`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_cards', `seq` FROM `sqlite_sequence` WHERE `name` = 'cards';
--> statement-breakpoint
INSERT INTO `__new_cards` (`id`, `code`)
SELECT
	`cards`.`id`,
	`cards`.`code`
FROM `cards`;
--> statement-breakpoint
DROP TABLE `cards`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_cards` RENAME TO `cards`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS105: users.users_code_unique: rows that repeat a value stop the migration (look first for rows that repeat code)
CREATE UNIQUE INDEX `users_code_unique` ON `users` (`code`);--> statement-breakpoint

PRAGMA foreign_keys=ON;
