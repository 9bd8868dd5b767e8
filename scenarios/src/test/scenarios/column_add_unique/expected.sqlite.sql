ALTER TABLE `users` ADD COLUMN `login` text;--> statement-breakpoint

CREATE UNIQUE INDEX `users_login_unique` ON `users` (`login`);
