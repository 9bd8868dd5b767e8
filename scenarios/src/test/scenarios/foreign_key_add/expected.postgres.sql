-- REVIEW TS107: notes.author_id: rows that refer to nothing stop the migration (look first for rows that refer to nothing in users)
-- REVIEW TS305: notes.notes_author_id_users_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "notes" ADD CONSTRAINT "notes_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint

-- REVIEW TS107: notes.org, team: rows that refer to nothing stop the migration (look first for rows that refer to nothing in teams)
-- REVIEW TS305: notes.notes_org_team_teams_org_number_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "notes" ADD CONSTRAINT "notes_org_team_teams_org_number_fk" FOREIGN KEY ("org","team") REFERENCES "public"."teams"("org","number") ON DELETE set null ON UPDATE no action;
