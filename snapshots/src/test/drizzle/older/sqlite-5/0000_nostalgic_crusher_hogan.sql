CREATE TABLE `authors` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text(40) DEFAULT 'it's' NOT NULL,
	`email` text,
	`active` integer DEFAULT true NOT NULL,
	`score` real DEFAULT -0.5,
	`at` text DEFAULT (current_timestamp),
	`tags` text DEFAULT [object Object]
);
--> statement-breakpoint
CREATE TABLE `books` (
	`row` integer NOT NULL,
	`seat` text NOT NULL,
	`author` integer,
	PRIMARY KEY(`row`, `seat`),
	FOREIGN KEY (`author`) REFERENCES `authors`(`id`) ON UPDATE set null ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `pages` (
	`id` integer PRIMARY KEY NOT NULL,
	`row` integer,
	`seat` text,
	FOREIGN KEY (`row`,`seat`) REFERENCES `books`(`row`,`seat`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `authors_email_unique` ON `authors` (`email`);--> statement-breakpoint
CREATE INDEX `authors_name` ON `authors` (`name`) WHERE "authors"."active" = 1;--> statement-breakpoint
CREATE UNIQUE INDEX `authors_score` ON `authors` (`score`,`name`);