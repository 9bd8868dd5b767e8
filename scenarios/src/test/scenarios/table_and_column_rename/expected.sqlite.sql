DROP INDEX `people_label_index`;--> statement-breakpoint

-- so that views, triggers and foreign keys follow the renames
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS109: people: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `people` RENAME TO `users`;--> statement-breakpoint

-- REVIEW TS109: users.label: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `users` RENAME COLUMN `label` TO `name`;--> statement-breakpoint

-- REVIEW TS109: notes.person_id: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `notes` RENAME COLUMN `person_id` TO `user_id`;--> statement-breakpoint

CREATE INDEX `users_name_index` ON `users` (`name`);
