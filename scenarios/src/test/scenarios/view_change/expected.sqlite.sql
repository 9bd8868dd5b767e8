-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`triggers` integer CONSTRAINT "triggers on names would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('names'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

DROP VIEW `mails`;--> statement-breakpoint

-- comes again below
DROP VIEW `names`;--> statement-breakpoint

CREATE VIEW `names` AS SELECT email, name || ' --; it''s' AS label FROM users;--> statement-breakpoint
CREATE VIEW `counts` AS SELECT count(*) AS n FROM users;
