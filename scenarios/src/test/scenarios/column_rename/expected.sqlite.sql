DROP INDEX `users_mail_unique`;--> statement-breakpoint
DROP INDEX `users_mail_boss_id_index`;--> statement-breakpoint

-- so that views, triggers and foreign keys follow the renames
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS109: users.mail: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `users` RENAME COLUMN `mail` TO `email`;--> statement-breakpoint

-- REVIEW TS109: users.boss_id: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `users` RENAME COLUMN `boss_id` TO `lead_id`;--> statement-breakpoint

-- REVIEW TS109: notes.boss: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `notes` RENAME COLUMN `boss` TO `lead`;--> statement-breakpoint

CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE INDEX `users_email_lead_id_index` ON `users` (`email`, `lead_id`) WHERE email <> '';
