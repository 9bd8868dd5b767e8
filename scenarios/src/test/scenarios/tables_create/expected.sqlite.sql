-- REVIEW TS110: kinds.amount, day, hour, token: a text that looks like a number becomes one: '1e5' is stored as 100000 (declare bigint in the smallest unit for numeric, varchar(10) for date, varchar(15) for time, varchar(36) for uuid)
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

-- REVIEW TS110: defaults.amount: a text that looks like a number becomes one: '1e5' is stored as 100000 (declare bigint in the smallest unit for numeric)
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
