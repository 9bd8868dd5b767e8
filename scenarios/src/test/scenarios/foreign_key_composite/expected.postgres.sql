-- REVIEW TS107: visits.user_id, team_id: rows that refer to nothing stop the migration (look first for rows that refer to nothing in members)
-- REVIEW TS305: visits.visits_user_id_team_id_members_user_id_team_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "visits" ADD CONSTRAINT "visits_user_id_team_id_members_user_id_team_id_fk" FOREIGN KEY ("user_id","team_id") REFERENCES "public"."members"("user_id","team_id") ON DELETE set null ON UPDATE cascade;
