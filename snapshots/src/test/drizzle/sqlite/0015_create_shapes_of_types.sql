CREATE TABLE `shapes` (
	`id` text PRIMARY KEY NOT NULL,
	`flag` integer,
	`at` integer,
	`json` text,
	`size` real,
	`money` numeric,
	`big` numeric,
	`bytes` blob,
	`huge` blob,
	`data` blob
);
