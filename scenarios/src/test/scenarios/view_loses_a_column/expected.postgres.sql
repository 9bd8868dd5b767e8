-- REVIEW TS313: ids: the view is made anew: its grants, owner and comments are lost (grant again what was granted, in a file of tandem generate --custom)
DROP VIEW "public"."ids";--> statement-breakpoint

-- REVIEW TS313: names: the view is made anew: its grants, owner and comments are lost (grant again what was granted, in a file of tandem generate --custom)
DROP VIEW "public"."names";--> statement-breakpoint

-- REVIEW TS102: users.nick: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "users" DROP COLUMN "nick";--> statement-breakpoint
CREATE VIEW "public"."names" AS (SELECT id, name FROM users);--> statement-breakpoint
CREATE VIEW "public"."ids" AS (SELECT id FROM names);
