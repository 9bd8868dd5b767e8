-- REVIEW TS109: members: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "members" RENAME TO "fellows";--> statement-breakpoint

-- REVIEW TS109: fellows.user_id: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "fellows" RENAME COLUMN "user_id" TO "person_id";--> statement-breakpoint

-- REVIEW TS109: fellows.team_id: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "fellows" RENAME COLUMN "team_id" TO "group_id";--> statement-breakpoint
ALTER TABLE "visits" RENAME CONSTRAINT "visits_user_id_team_id_members_user_id_team_id_fk" TO "visits_user_id_team_id_fellows_person_id_group_id_fk";--> statement-breakpoint
ALTER TABLE "fellows" RENAME CONSTRAINT "members_user_id_team_id_pk" TO "fellows_person_id_group_id_pk";
