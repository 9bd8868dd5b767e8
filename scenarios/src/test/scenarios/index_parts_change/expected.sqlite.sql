DROP INDEX `notes_title_size_index`;--> statement-breakpoint
DROP INDEX `by_title`;--> statement-breakpoint
DROP INDEX `title_key`;--> statement-breakpoint

CREATE INDEX `notes_title_size_index` ON `notes` (`title` DESC, `size`);--> statement-breakpoint
CREATE INDEX `by_title` ON `notes` (title COLLATE NOCASE, `size` DESC) WHERE size > 1;--> statement-breakpoint
CREATE INDEX `title_key` ON `notes` (`title`, `id`);
