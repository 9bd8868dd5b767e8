CREATE TABLE `odd "name" of's` (
	`or der` integer PRIMARY KEY NOT NULL,
	`select` text,
	CONSTRAINT "odd check" CHECK("select" not like 'a''b, "c" $1 ?')
);
--> statement-breakpoint
CREATE INDEX `odd index` ON `odd "name" of's` (`select`);