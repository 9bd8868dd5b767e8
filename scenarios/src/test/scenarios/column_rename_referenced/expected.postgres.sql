-- REVIEW TS109: users.key: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "users" RENAME COLUMN "key" TO "id";--> statement-breakpoint
ALTER TABLE "notes" RENAME CONSTRAINT "notes_author_users_key_fk" TO "notes_author_users_id_fk";
