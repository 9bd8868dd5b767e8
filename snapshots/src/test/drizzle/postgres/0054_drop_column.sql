DROP VIEW "public"."good_authors";--> statement-breakpoint
ALTER TABLE "authors" DROP COLUMN "gone";--> statement-breakpoint
CREATE VIEW "public"."good_authors" AS (select "id", "name", "mood", "kind", "kinds", "email", "years", "loud" from "authors" where "authors"."mood" = 'good');