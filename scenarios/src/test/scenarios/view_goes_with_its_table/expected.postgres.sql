DROP VIEW "public"."writers";--> statement-breakpoint
DROP VIEW "public"."written";--> statement-breakpoint

-- REVIEW TS101: notes: every row of the table is lost (keep a copy first if the rows may still be needed)
DROP TABLE "notes";
