ALTER TABLE `shapes` ADD `yes` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `shapes` ADD `no` integer DEFAULT false;