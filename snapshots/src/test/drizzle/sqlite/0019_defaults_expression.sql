CREATE TABLE `moments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text DEFAULT (current_timestamp) NOT NULL,
	`day` text DEFAULT CURRENT_DATE,
	`sum` integer DEFAULT (1 + (2 * 3)),
	`list` text DEFAULT '{"a":[1,"two"]}',
	`twice` integer GENERATED ALWAYS AS ((sum * 2) + (id)) STORED
);
