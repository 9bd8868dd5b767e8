-- REVIEW TS313: people: the view is made anew: its grants, owner and comments are lost (grant again what was granted, in a file of tandem generate --custom)
DROP VIEW "public"."people";--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "mail" text;--> statement-breakpoint

-- REVIEW TS102: users.age: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "users" DROP COLUMN "age";--> statement-breakpoint
CREATE VIEW "public"."people" AS (SELECT id, name, mail FROM users);
