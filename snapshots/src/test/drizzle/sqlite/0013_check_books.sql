PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_books` (
	`id` integer PRIMARY KEY NOT NULL,
	`title` text,
	`author` integer,
	`pages` integer,
	FOREIGN KEY (`author`) REFERENCES `authors`(`id`) ON UPDATE restrict ON DELETE cascade,
	CONSTRAINT "books_pages" CHECK("__new_books"."pages" > 0)
);
--> statement-breakpoint
INSERT INTO `__new_books`("id", "title", "author", "pages") SELECT "id", "title", "author", "pages" FROM `books`;--> statement-breakpoint
DROP TABLE `books`;--> statement-breakpoint
ALTER TABLE `__new_books` RENAME TO `books`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `books_title` ON `books` (`title`);--> statement-breakpoint
CREATE INDEX `books_author` ON `books` (`author`);