ALTER TABLE `shapes` ADD `plain` text DEFAULT 'plain';--> statement-breakpoint
ALTER TABLE `shapes` ADD `empty` text DEFAULT '';