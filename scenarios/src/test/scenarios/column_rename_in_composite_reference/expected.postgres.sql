-- REVIEW TS109: places.country: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "places" RENAME COLUMN "country" TO "land";--> statement-breakpoint

-- REVIEW TS109: places.town: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "places" RENAME COLUMN "town" TO "city";--> statement-breakpoint

-- REVIEW TS109: visits.country: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "visits" RENAME COLUMN "country" TO "land";--> statement-breakpoint

-- REVIEW TS109: visits.town: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "visits" RENAME COLUMN "town" TO "city";--> statement-breakpoint
ALTER TABLE "visits" RENAME CONSTRAINT "visits_country_town_places_country_town_fk" TO "visits_land_city_places_land_city_fk";--> statement-breakpoint
ALTER TABLE "places" RENAME CONSTRAINT "places_country_town_pk" TO "places_land_city_pk";--> statement-breakpoint

-- REVIEW TS312: places.people: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "places" ALTER COLUMN "people" SET DATA TYPE bigint;
