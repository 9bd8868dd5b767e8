DROP INDEX `by_title`;--> statement-breakpoint

CREATE INDEX `by_title` ON `books` (`title`);
