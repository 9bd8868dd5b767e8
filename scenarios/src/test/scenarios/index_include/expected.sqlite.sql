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

-- so that views, triggers and foreign keys follow the renames
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS109: notes: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `notes` RENAME TO `pages`;--> statement-breakpoint

-- REVIEW TS109: pages.owner: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `pages` RENAME COLUMN `owner` TO `author`;--> statement-breakpoint

-- rebuild `pages`: drop column extra; change type of column size from integer to bigint
-- REVIEW TS201: pages: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS102: pages.extra: the column's values are lost (copy the values elsewhere first if they may still be needed)
CREATE TABLE `__new_pages` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`author` text NOT NULL,
	`title` text NOT NULL,
	`size` bigint
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_pages', `seq` FROM `sqlite_sequence` WHERE `name` = 'pages';
--> statement-breakpoint
INSERT INTO `__new_pages` (`id`, `author`, `title`, `size`)
SELECT
	`pages`.`id`,
	`pages`.`author`,
	`pages`.`title`,
	`pages`.`size`
FROM `pages`;
--> statement-breakpoint
DROP TABLE `pages`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_pages` RENAME TO `pages`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- the rebuild of `pages` dropped its indexes
CREATE INDEX `comes` ON `pages` (`author`);--> statement-breakpoint
CREATE INDEX `goes` ON `pages` (`author`);--> statement-breakpoint
CREATE UNIQUE INDEX `stays` ON `pages` (`id`, `title`);--> statement-breakpoint
CREATE INDEX `changes` ON `pages` (`author`, `title`);--> statement-breakpoint

PRAGMA foreign_keys=ON;
