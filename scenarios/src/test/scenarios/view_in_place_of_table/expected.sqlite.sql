-- so that views, triggers and foreign keys follow the renames
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS109: users: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `users` RENAME TO `people`;--> statement-breakpoint

-- REVIEW TS109: people.name: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `people` RENAME COLUMN `name` TO `full_name`;--> statement-breakpoint

CREATE VIEW `users` AS SELECT id, full_name AS name FROM people;
