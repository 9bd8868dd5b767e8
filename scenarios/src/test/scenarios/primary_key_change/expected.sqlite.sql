-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on members would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('members'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `members`: change the primary key; make column role required
-- REVIEW TS201: members: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS105: members.the primary key: rows that repeat a value stop the migration (look first for rows that repeat user_id, team_id, role)
CREATE TABLE `__new_members` (
	`user_id` bigint NOT NULL,
	`team_id` bigint NOT NULL,
	`role` varchar(20) NOT NULL,
	PRIMARY KEY(`user_id`, `team_id`, `role`)
);
--> statement-breakpoint
INSERT INTO `__new_members` (`rowid`, `user_id`, `team_id`, `role`)
SELECT
	`members`.`rowid`,
	`members`.`user_id`,
	`members`.`team_id`,
	coalesce(`members`.`role`, 'member')
FROM `members`;
--> statement-breakpoint
DROP TABLE `members`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_members` RENAME TO `members`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

PRAGMA foreign_keys=ON;
