CREATE TABLE `authors` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`age` integer DEFAULT 0,
	`gone` text
);
--> statement-breakpoint
CREATE TABLE `gone` (
	`id` integer PRIMARY KEY NOT NULL,
	`word` text
);
