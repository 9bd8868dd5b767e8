DROP INDEX `users_name_index`;--> statement-breakpoint
DROP INDEX `both`;
