-- REVIEW TS109: people: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "people" RENAME TO "users";--> statement-breakpoint
DO $tandem$
DECLARE
  rename text;
BEGIN
  FOR rename IN
    SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', conrelid::regclass, conname, 'users_pkey')
    FROM pg_constraint
    WHERE conrelid = '"users"'::regclass AND contype = 'p' AND to_regclass('"users_pkey"') IS NULL
  LOOP
    EXECUTE rename;
  END LOOP;
END
$tandem$;
--> statement-breakpoint

-- REVIEW TS306: teams.teams_lead_id_people_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "teams" DROP CONSTRAINT "teams_lead_id_people_id_fk";--> statement-breakpoint
ALTER TABLE "users" RENAME CONSTRAINT "people_boss_id_people_id_fk" TO "users_boss_id_users_id_fk";--> statement-breakpoint
ALTER TABLE "users" RENAME CONSTRAINT "people_team_id_teams_id_fk" TO "users_team_id_teams_id_fk";--> statement-breakpoint
ALTER SEQUENCE "people_id_seq" RENAME TO "users_id_seq";--> statement-breakpoint

-- REVIEW TS314: teams: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "teams" SET "name" = 'none' WHERE "name" IS NULL;--> statement-breakpoint

-- REVIEW TS308: teams.name: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "teams" ALTER COLUMN "name" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS305: teams.teams_lead_id_users_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "teams" ADD CONSTRAINT "teams_lead_id_users_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
