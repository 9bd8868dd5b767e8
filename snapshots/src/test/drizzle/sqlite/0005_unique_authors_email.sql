ALTER TABLE `authors` ADD `email` text;--> statement-breakpoint
CREATE UNIQUE INDEX `authors_email_unique` ON `authors` (`email`);