-- REVIEW TS109: users.name: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "users" RENAME COLUMN "name" TO "label";--> statement-breakpoint
ALTER TABLE "users" RENAME CONSTRAINT "users_name_kind_unique" TO "users_label_kind_unique";
