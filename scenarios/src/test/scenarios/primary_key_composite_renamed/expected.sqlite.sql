-- so that views, triggers and foreign keys follow the renames
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS109: members: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `members` RENAME TO `fellows`;--> statement-breakpoint

-- REVIEW TS109: fellows.user_id: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `fellows` RENAME COLUMN `user_id` TO `person_id`;--> statement-breakpoint

-- REVIEW TS109: fellows.team_id: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `fellows` RENAME COLUMN `team_id` TO `group_id`;
