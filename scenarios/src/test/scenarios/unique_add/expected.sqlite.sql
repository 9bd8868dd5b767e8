-- REVIEW TS105: users.users_email_unique: rows that repeat a value stop the migration (look first for rows that repeat email)
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint

-- REVIEW TS105: notes.notes_author_id_title_unique: rows that repeat a value stop the migration (look first for rows that repeat author_id, title)
CREATE UNIQUE INDEX `notes_author_id_title_unique` ON `notes` (`author_id`, `title`);
