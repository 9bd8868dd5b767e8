CREATE TABLE `users` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`pinned_id` bigint,
	`role` text DEFAULT 'member' NOT NULL,
	FOREIGN KEY (`pinned_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "users_role_check" CHECK("role" IN ('admin', 'member'))
);
--> statement-breakpoint

CREATE TABLE `notes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`author_id` bigint NOT NULL,
	`title` text NOT NULL,
	`parent_id` bigint,
	`size` integer GENERATED ALWAYS AS (length(title)) STORED,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`parent_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "title_not_blank" CHECK(length(title) > 0)
);
--> statement-breakpoint

CREATE TABLE `members` (
	`user_id` bigint NOT NULL,
	`note_id` bigint NOT NULL,
	PRIMARY KEY(`user_id`, `note_id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE cascade ON DELETE cascade
);
--> statement-breakpoint

CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE INDEX `notes_author_id_title_index` ON `notes` (`author_id`, `title`);--> statement-breakpoint
CREATE UNIQUE INDEX `members_note_id_user_id_unique` ON `members` (`note_id`, `user_id`);--> statement-breakpoint

CREATE VIEW `admins` AS SELECT id, email FROM users WHERE role = 'admin';
