PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_reviews` (
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
INSERT INTO `__new_reviews`("id", "a", "b", "c", "book", "word", "line") SELECT "id", "a", "b", "c", "book", "word", "line" FROM `reviews`;--> statement-breakpoint
DROP TABLE `reviews`;--> statement-breakpoint
ALTER TABLE `__new_reviews` RENAME TO `reviews`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `reviews_once` ON `reviews` (`book`,`line`);--> statement-breakpoint
CREATE TABLE `__new_tags` (
	`book` integer NOT NULL,
	`word` text NOT NULL,
	`place` integer NOT NULL,
	PRIMARY KEY(`book`, `word`, `place`)
);
--> statement-breakpoint
INSERT INTO `__new_tags`("book", "word", "place") SELECT "book", "word", "place" FROM `tags`;--> statement-breakpoint
DROP TABLE `tags`;--> statement-breakpoint
ALTER TABLE `__new_tags` RENAME TO `tags`;