DROP INDEX `people_email_unique`;--> statement-breakpoint
DROP INDEX `people_name_index`;--> statement-breakpoint

-- so that views, triggers and foreign keys follow the renames
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS109: people: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `people` RENAME TO `users`;--> statement-breakpoint

CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE INDEX `users_name_index` ON `users` (`name`);
