-- REVIEW TS313: names: the view is made anew: its grants, owner and comments are lost (grant again what was granted, in a file of tandem generate --custom)
DROP VIEW "public"."names";--> statement-breakpoint

-- REVIEW TS109: users.label: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "users" RENAME COLUMN "label" TO "name";--> statement-breakpoint
CREATE VIEW "public"."names" AS (SELECT id, name FROM users);
