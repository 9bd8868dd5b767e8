DROP INDEX `one`;--> statement-breakpoint
DROP INDEX `two`;--> statement-breakpoint
DROP INDEX `three`;--> statement-breakpoint
DROP INDEX `four`;--> statement-breakpoint

CREATE INDEX `one` ON `notes` (`at`);--> statement-breakpoint
CREATE INDEX `two` ON `notes` (`size` DESC) WHERE size > 2;--> statement-breakpoint
CREATE INDEX `three` ON `notes` (upper(title), `at`);--> statement-breakpoint
CREATE INDEX `four` ON `notes` (`title`, `size`);
