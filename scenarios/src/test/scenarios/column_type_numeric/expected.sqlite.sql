-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on accounts would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0),
	`accounts.rate` integer CONSTRAINT "accounts.rate holds values that do not fit numeric(10, 2): mend them before this migration" CHECK(`accounts.rate` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('accounts')),
	(SELECT count(*) FROM `accounts` WHERE abs(`accounts`.`rate`) >= 1e8 OR typeof(`accounts`.`rate`) <> 'integer' AND round(`accounts`.`rate`, 2) <> `accounts`.`rate`)
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `accounts`:
--   change type of column balance from numeric(10, 2) to numeric(14, 2)
--   change type of column rate from numeric(12, 4) to numeric(10, 2)
-- REVIEW TS201: accounts: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS103: accounts.rate: values that the new type cannot hold stop the migration or are cut (the file stops at such rows; mend them in a migration before this one)
CREATE TABLE `__new_accounts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`balance` numeric(14, 2) NOT NULL,
	`rate` numeric(10, 2)
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_accounts', `seq` FROM `sqlite_sequence` WHERE `name` = 'accounts';
--> statement-breakpoint
INSERT INTO `__new_accounts` (`id`, `balance`, `rate`)
SELECT
	`accounts`.`id`,
	`accounts`.`balance`,
	`accounts`.`rate`
FROM `accounts`;
--> statement-breakpoint
DROP TABLE `accounts`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_accounts` RENAME TO `accounts`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

PRAGMA foreign_keys=ON;
