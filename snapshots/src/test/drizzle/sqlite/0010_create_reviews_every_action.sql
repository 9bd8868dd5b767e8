CREATE TABLE `reviews` (
	`id` integer PRIMARY KEY NOT NULL,
	`a` integer,
	`b` integer,
	`c` integer,
	`book` integer,
	`word` text,
	`line` integer,
	FOREIGN KEY (`a`) REFERENCES `authors`(`id`) ON UPDATE cascade ON DELETE restrict,
	FOREIGN KEY (`b`) REFERENCES `authors`(`id`) ON UPDATE set null ON DELETE set default,
	FOREIGN KEY (`c`) REFERENCES `authors`(`id`) ON UPDATE set default ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reviews_once` ON `reviews` (`book`,`line`);