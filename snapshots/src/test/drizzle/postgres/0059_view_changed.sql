DROP VIEW "public"."names";--> statement-breakpoint
CREATE VIEW "public"."names" AS (select id, name from authors where name <> '');