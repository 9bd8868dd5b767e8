ALTER TABLE `authors` DROP COLUMN `gone`;--> statement-breakpoint
DROP VIEW `writers`;--> statement-breakpoint
CREATE VIEW `writers` AS select "id", "name", "born", "note", "email", "loud", "years" from "authors" where "authors"."id" = 1;