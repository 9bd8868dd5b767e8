-- REVIEW TS109: teams: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "teams" RENAME TO "crews";--> statement-breakpoint
ALTER TABLE "crews" RENAME CONSTRAINT "teams_kind_check" TO "crews_kind_check";--> statement-breakpoint
ALTER TABLE "seats" RENAME CONSTRAINT "seats_place_team_teams_place_name_fk" TO "seats_place_team_crews_place_name_fk";--> statement-breakpoint
ALTER TABLE "crews" RENAME CONSTRAINT "teams_place_name_pk" TO "crews_place_name_pk";--> statement-breakpoint
ALTER TABLE "crews" RENAME CONSTRAINT "teams_name_unique" TO "crews_name_unique";--> statement-breakpoint
ALTER TABLE "crews" RENAME CONSTRAINT "teams_name_kind_unique" TO "crews_name_kind_unique";--> statement-breakpoint
ALTER INDEX "teams_kind_name_index" RENAME TO "crews_kind_name_index";
