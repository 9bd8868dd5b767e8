ALTER TABLE `shapes` ADD `zero` integer DEFAULT 0;--> statement-breakpoint
ALTER TABLE `shapes` ADD `minus` integer DEFAULT -7;--> statement-breakpoint
ALTER TABLE `shapes` ADD `half` real DEFAULT 0.5;--> statement-breakpoint
ALTER TABLE `shapes` ADD `large` real DEFAULT 1e+21;