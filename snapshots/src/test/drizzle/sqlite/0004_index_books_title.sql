CREATE INDEX `books_title` ON `books` (`title`);--> statement-breakpoint
CREATE INDEX `books_author` ON `books` (`author`);