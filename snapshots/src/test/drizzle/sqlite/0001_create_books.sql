CREATE TABLE `books` (
	`id` integer PRIMARY KEY NOT NULL,
	`title` text,
	`author` integer,
	`pages` integer,
	FOREIGN KEY (`author`) REFERENCES `authors`(`id`) ON UPDATE restrict ON DELETE cascade
);
