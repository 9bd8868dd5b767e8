DROP VIEW "public"."good_authors";--> statement-breakpoint
ALTER TABLE "authors" RENAME COLUMN "age" TO "years";--> statement-breakpoint
CREATE VIEW "public"."good_authors" AS (select "id", "name", "mood", "kind", "kinds", "email", "years", "loud", "gone" from "authors" where "authors"."mood" = 'good');