DROP INDEX `one`;--> statement-breakpoint
DROP INDEX `two`;--> statement-breakpoint
DROP INDEX `three`;--> statement-breakpoint
DROP INDEX `four`;--> statement-breakpoint
DROP INDEX `five`;--> statement-breakpoint

CREATE INDEX `one` ON `notes` (`size`, `title`);--> statement-breakpoint
CREATE INDEX `two` ON `notes` (`title` DESC);--> statement-breakpoint
CREATE INDEX `three` ON `notes` (`title`, `size`) WHERE size > 1;--> statement-breakpoint

-- REVIEW TS105: notes.four: rows that repeat a value stop the migration (look first for rows that repeat title, size)
CREATE UNIQUE INDEX `four` ON `notes` (`title`, `size`);--> statement-breakpoint
CREATE INDEX `five` ON `notes` (lower(title));
