CREATE TABLE `kinds` (
	`id` bigint PRIMARY KEY NOT NULL,
	`text` text,
	`varchar` varchar(36),
	`fixed` char(2),
	`small` smallint,
	`whole` integer,
	`big` bigint,
	`real` real,
	`twice` double precision,
	`amount` numeric(10, 2),
	`day` date,
	`hour` time,
	`token` uuid,
	`at` integer,
	`yes` integer,
	`extra` text
);
--> statement-breakpoint
CREATE TABLE `defaults` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`text` text DEFAULT 'it''s; -- "so"' NOT NULL,
	`empty` varchar(36) DEFAULT '',
	`whole` integer DEFAULT 0 NOT NULL,
	`below` integer DEFAULT -1,
	`big` bigint DEFAULT 9223372036854775807,
	`twice` double precision DEFAULT 0.5,
	`amount` numeric(10, 2) DEFAULT 1.50,
	`yes` integer DEFAULT true NOT NULL,
	`no` integer DEFAULT false NOT NULL,
	`at` integer DEFAULT (CAST(strftime('%s', 'now') AS INTEGER) * 1000 + CAST(substr(strftime('%f', 'now'), 4) AS INTEGER)) NOT NULL,
	`extra` text DEFAULT '{}' NOT NULL,
	`computed` text DEFAULT (lower('ABC'))
);
