DROP INDEX `users_email_unique`;--> statement-breakpoint
DROP INDEX `one_title`;
