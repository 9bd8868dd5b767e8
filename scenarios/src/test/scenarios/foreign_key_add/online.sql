-- alter_notes.sql
-- Part 1 of 2 of alter_notes: what takes a moment
ALTER TABLE "notes" ADD CONSTRAINT "notes_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_org_team_teams_org_number_fk" FOREIGN KEY ("org","team") REFERENCES "public"."teams"("org","number") ON DELETE set null ON UPDATE no action NOT VALID;

-- alter_notes_validate.sql
-- tandem:no-transaction
-- Part 2 of 2 of alter_notes: rows are held against new constraints
-- REVIEW TS107: notes.author_id: rows that refer to nothing stop the migration (look first for rows that refer to nothing in users)
ALTER TABLE "notes" VALIDATE CONSTRAINT "notes_author_id_users_id_fk";--> statement-breakpoint

-- REVIEW TS107: notes.org, team: rows that refer to nothing stop the migration (look first for rows that refer to nothing in teams)
ALTER TABLE "notes" VALIDATE CONSTRAINT "notes_org_team_teams_org_number_fk";
