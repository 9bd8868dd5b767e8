-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on orgs, teams, seats would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('orgs', 'teams', 'seats'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- rebuild `orgs`: make column name required
-- REVIEW TS201: orgs: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_orgs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`size` integer
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_orgs', `seq` FROM `sqlite_sequence` WHERE `name` = 'orgs';
--> statement-breakpoint
INSERT INTO `__new_orgs` (`id`, `name`, `size`)
SELECT
	`orgs`.`id`,
	coalesce(`orgs`.`name`, '?'),
	`orgs`.`size`
FROM `orgs`;
--> statement-breakpoint
DROP TABLE `orgs`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_orgs` RENAME TO `orgs`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- rebuild `teams`:
--   change foreign key teams_org_id_orgs_id_fk
--   drop check teams_name_check
--   make column org_id optional
-- REVIEW TS201: teams: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS107: teams.org_id: rows that refer to nothing stop the migration (look first for rows that refer to nothing in orgs)
CREATE TABLE `__new_teams` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`org_id` bigint,
	`name` text,
	FOREIGN KEY (`org_id`) REFERENCES `orgs`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_teams', `seq` FROM `sqlite_sequence` WHERE `name` = 'teams';
--> statement-breakpoint
INSERT INTO `__new_teams` (`id`, `org_id`, `name`)
SELECT
	`teams`.`id`,
	`teams`.`org_id`,
	`teams`.`name`
FROM `teams`;
--> statement-breakpoint
DROP TABLE `teams`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_teams` RENAME TO `teams`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- rebuild `seats`:
--   change foreign key seats_team_id_teams_id_fk
--   change type of column row from integer to bigint
-- REVIEW TS201: seats: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
CREATE TABLE `__new_seats` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`team_id` bigint NOT NULL,
	`row` bigint,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_seats', `seq` FROM `sqlite_sequence` WHERE `name` = 'seats';
--> statement-breakpoint
INSERT INTO `__new_seats` (`id`, `team_id`, `row`)
SELECT
	`seats`.`id`,
	`seats`.`team_id`,
	`seats`.`row`
FROM `seats`;
--> statement-breakpoint
DROP TABLE `seats`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_seats` RENAME TO `seats`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

PRAGMA foreign_keys=ON;
