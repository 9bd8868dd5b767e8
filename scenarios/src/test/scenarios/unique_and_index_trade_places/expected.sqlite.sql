DROP INDEX `users_email_unique`;--> statement-breakpoint
DROP INDEX `users_nick_index`;--> statement-breakpoint

-- REVIEW TS105: users.users_nick_unique: rows that repeat a value stop the migration (look first for rows that repeat nick)
CREATE UNIQUE INDEX `users_nick_unique` ON `users` (`nick`);--> statement-breakpoint
CREATE INDEX `users_email_index` ON `users` (`email`);
