DROP INDEX `books_author`;--> statement-breakpoint
CREATE INDEX `books_author` ON `works` (`author`,`title`);