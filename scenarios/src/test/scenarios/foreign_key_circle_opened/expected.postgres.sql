-- REVIEW TS306: eggs.eggs_hen_id_hens_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "eggs" DROP CONSTRAINT "eggs_hen_id_hens_id_fk";--> statement-breakpoint

-- REVIEW TS306: hens.hens_egg_id_eggs_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "hens" DROP CONSTRAINT "hens_egg_id_eggs_id_fk";--> statement-breakpoint
ALTER TABLE "days" ADD COLUMN "night_id" bigint;--> statement-breakpoint
ALTER TABLE "nights" ADD COLUMN "day_id" bigint;--> statement-breakpoint

-- REVIEW TS102: eggs.hen_id: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "eggs" DROP COLUMN "hen_id";--> statement-breakpoint

-- REVIEW TS305: days.days_night_id_nights_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "days" ADD CONSTRAINT "days_night_id_nights_id_fk" FOREIGN KEY ("night_id") REFERENCES "public"."nights"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint

-- REVIEW TS305: nights.nights_day_id_days_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "nights" ADD CONSTRAINT "nights_day_id_days_id_fk" FOREIGN KEY ("day_id") REFERENCES "public"."days"("id") ON DELETE set null ON UPDATE no action;
