-- REVIEW TS306: teams.teams_org_id_orgs_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "teams" DROP CONSTRAINT "teams_org_id_orgs_id_fk";--> statement-breakpoint

-- REVIEW TS306: seats.seats_team_id_teams_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "seats" DROP CONSTRAINT "seats_team_id_teams_id_fk";--> statement-breakpoint
ALTER TABLE "teams" DROP CONSTRAINT "teams_name_check";--> statement-breakpoint

-- REVIEW TS314: orgs: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "orgs" SET "name" = '?' WHERE "name" IS NULL;--> statement-breakpoint

-- REVIEW TS316: teams.org_id: a program that still runs may meet NULL where there never was one (let every program that reads the column expect NULL first)
ALTER TABLE "teams" ALTER COLUMN "org_id" DROP NOT NULL;--> statement-breakpoint

-- REVIEW TS312: seats.row: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "seats" ALTER COLUMN "row" SET DATA TYPE bigint;--> statement-breakpoint

-- REVIEW TS308: orgs.name: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "orgs" ALTER COLUMN "name" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS107: teams.org_id: rows that refer to nothing stop the migration (look first for rows that refer to nothing in orgs)
-- REVIEW TS305: teams.teams_org_id_orgs_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "teams" ADD CONSTRAINT "teams_org_id_orgs_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."orgs"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint

-- REVIEW TS305: seats.seats_team_id_teams_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "seats" ADD CONSTRAINT "seats_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;
