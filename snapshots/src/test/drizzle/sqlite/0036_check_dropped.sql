PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_works` (
	`id` integer PRIMARY KEY NOT NULL,
	`title` text,
	`author` integer,
	`pages` text DEFAULT 'many',
	`isbn` text(13),
	FOREIGN KEY (`author`) REFERENCES `authors`(`id`) ON UPDATE restrict ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `__new_works`("id", "title", "author", "pages", "isbn") SELECT "id", "title", "author", "pages", "isbn" FROM `works`;--> statement-breakpoint
DROP TABLE `works`;--> statement-breakpoint
ALTER TABLE `__new_works` RENAME TO `works`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `books_author` ON `works` (`author`,`title`);