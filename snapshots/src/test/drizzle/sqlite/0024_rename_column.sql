ALTER TABLE `authors` RENAME COLUMN "age" TO "years";--> statement-breakpoint
DROP VIEW `writers`;--> statement-breakpoint
CREATE VIEW `writers` AS select "id", "name", "born", "note", "email", "loud", "years", "gone" from "authors" where "authors"."id" = 1;