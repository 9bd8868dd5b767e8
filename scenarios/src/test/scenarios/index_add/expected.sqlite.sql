CREATE INDEX `users_name_index` ON `users` (`name`);--> statement-breakpoint
CREATE INDEX `notes_author_id_id_index` ON `notes` (`author_id`, `id` DESC);--> statement-breakpoint
CREATE INDEX `live_titles` ON `notes` (`title`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE INDEX `titles_lower` ON `notes` (lower(title));--> statement-breakpoint

-- REVIEW TS105: notes.one_title_each: rows that repeat a value stop the migration (look first for rows that repeat author_id)
CREATE UNIQUE INDEX `one_title_each` ON `notes` (`author_id`, title COLLATE NOCASE);
