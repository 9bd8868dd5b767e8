-- REVIEW TS306: users.users_team_id_teams_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "users" DROP CONSTRAINT "users_team_id_teams_id_fk";--> statement-breakpoint

-- REVIEW TS101: teams: every row of the table is lost (keep a copy first if the rows may still be needed)
DROP TABLE "teams";
