CREATE TABLE `nodes` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent` integer,
	FOREIGN KEY (`parent`) REFERENCES `nodes`(`id`) ON UPDATE no action ON DELETE set null
);
