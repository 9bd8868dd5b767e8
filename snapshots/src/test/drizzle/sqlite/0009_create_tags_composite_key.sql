CREATE TABLE `tags` (
	`book` integer NOT NULL,
	`word` text NOT NULL,
	`place` integer NOT NULL,
	PRIMARY KEY(`book`, `word`)
);
