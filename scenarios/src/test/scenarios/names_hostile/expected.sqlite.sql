-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on order would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('order'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `order`: add column table; add check check
-- REVIEW TS201: order: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS106: order.check: rows that do not satisfy the check stop the migration (look first for rows for which it does not hold)
CREATE TABLE `__new_order` (
	`select` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`it's a; "name"` text DEFAULT 'a;b -- ''c'' "d"
`e`' NOT NULL,
	`group` integer,
	`table` text NOT NULL,
	CONSTRAINT "check" CHECK("group" >= 0)
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_order', `seq` FROM `sqlite_sequence` WHERE `name` = 'order';
--> statement-breakpoint
INSERT INTO `__new_order` (`select`, `it's a; "name"`, `group`, `table`)
SELECT
	`order`.`select`,
	`order`.`it's a; "name"`,
	`order`.`group`,
	('x''; DROP TABLE users; --')
FROM `order`;
--> statement-breakpoint
DROP TABLE `order`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_order` RENAME TO `order`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- the rebuild of `order` dropped its indexes
CREATE INDEX `index; drop table x; --` ON `order` (`group`, `it's a; "name"`);--> statement-breakpoint

PRAGMA foreign_keys=ON;
