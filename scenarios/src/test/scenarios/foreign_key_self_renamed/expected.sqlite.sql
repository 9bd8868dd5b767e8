-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on nodes would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('nodes'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- so that views, triggers and foreign keys follow the renames
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS109: nodes: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `nodes` RENAME TO `parts`;--> statement-breakpoint

-- REVIEW TS109: parts.parent: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `parts` RENAME COLUMN `parent` TO `above`;--> statement-breakpoint

-- REVIEW TS109: parts.id: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `parts` RENAME COLUMN `id` TO `__tandem_swap_1`;--> statement-breakpoint

-- REVIEW TS109: parts.no: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `parts` RENAME COLUMN `no` TO `id`;--> statement-breakpoint
ALTER TABLE `parts` RENAME COLUMN `__tandem_swap_1` TO `no`;--> statement-breakpoint

-- rebuild `parts`: drop foreign key nodes_parent_nodes_id_fk; add foreign key parts_above_parts_no_fk
-- REVIEW TS201: parts: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_parts` (
	`no` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`above` bigint,
	`id` integer NOT NULL,
	FOREIGN KEY (`above`) REFERENCES `parts`(`no`) ON UPDATE cascade ON DELETE set null
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_parts', `seq` FROM `sqlite_sequence` WHERE `name` = 'parts';
--> statement-breakpoint
INSERT INTO `__new_parts` (`no`, `above`, `id`)
SELECT
	`parts`.`no`,
	`parts`.`above`,
	`parts`.`id`
FROM `parts`;
--> statement-breakpoint
DROP TABLE `parts`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_parts` RENAME TO `parts`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- the rebuild of `parts` dropped its indexes
CREATE UNIQUE INDEX `parts_id_unique` ON `parts` (`id`);--> statement-breakpoint

PRAGMA foreign_keys=ON;
