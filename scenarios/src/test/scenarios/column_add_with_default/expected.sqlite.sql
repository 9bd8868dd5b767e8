ALTER TABLE `users` ADD COLUMN `level` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `users` ADD COLUMN `active` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `users` ADD COLUMN `prefs` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `users` ADD COLUMN `state` varchar(10) DEFAULT 'new';
