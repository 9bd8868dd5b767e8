DROP VIEW "public"."mails";--> statement-breakpoint

-- REVIEW TS313: names: the view is made anew: its grants, owner and comments are lost (grant again what was granted, in a file of tandem generate --custom)
DROP VIEW "public"."names";--> statement-breakpoint
CREATE VIEW "public"."names" AS (SELECT email, name || ' --; it''s' AS label FROM users);--> statement-breakpoint
CREATE VIEW "public"."counts" AS (SELECT count(*) AS n FROM users);
