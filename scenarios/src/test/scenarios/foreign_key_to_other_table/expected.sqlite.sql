-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on notes would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('notes'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `notes`:
--   drop foreign key notes_author_id_users_id_fk
--   drop foreign key notes_a_b_members_id_group_id_fk
--   add foreign key notes_author_id_members_id_fk
--   add foreign key notes_a_b_members_group_id_id_fk
-- REVIEW TS201: notes: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS107: notes.author_id: rows that refer to nothing stop the migration (look first for rows that refer to nothing in members)
-- REVIEW TS107: notes.a, b: rows that refer to nothing stop the migration (look first for rows that refer to nothing in members)
CREATE TABLE `__new_notes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`author_id` bigint,
	`a` bigint,
	`b` bigint,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`a`, `b`) REFERENCES `members`(`group_id`, `id`) ON UPDATE cascade ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_notes', `seq` FROM `sqlite_sequence` WHERE `name` = 'notes';
--> statement-breakpoint
INSERT INTO `__new_notes` (`id`, `author_id`, `a`, `b`)
SELECT
	`notes`.`id`,
	`notes`.`author_id`,
	`notes`.`a`,
	`notes`.`b`
FROM `notes`;
--> statement-breakpoint
DROP TABLE `notes`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_notes` RENAME TO `notes`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

PRAGMA foreign_keys=ON;
