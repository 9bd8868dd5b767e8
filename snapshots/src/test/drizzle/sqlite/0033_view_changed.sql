DROP VIEW `titles`;--> statement-breakpoint
CREATE VIEW `titles` AS select id, name from authors where name <> '';