ALTER TABLE `notes` ADD COLUMN `owner_id` bigint REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null;
