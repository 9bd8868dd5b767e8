-- REVIEW TS109: users.mail: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "users" RENAME COLUMN "mail" TO "email";--> statement-breakpoint

-- REVIEW TS109: users.boss_id: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "users" RENAME COLUMN "boss_id" TO "lead_id";--> statement-breakpoint

-- REVIEW TS109: notes.boss: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "notes" RENAME COLUMN "boss" TO "lead";--> statement-breakpoint
ALTER TABLE "users" RENAME CONSTRAINT "users_boss_id_users_id_fk" TO "users_lead_id_users_id_fk";--> statement-breakpoint
ALTER TABLE "notes" RENAME CONSTRAINT "notes_boss_users_id_fk" TO "notes_lead_users_id_fk";--> statement-breakpoint
ALTER TABLE "users" RENAME CONSTRAINT "users_mail_unique" TO "users_email_unique";--> statement-breakpoint
ALTER INDEX "users_mail_boss_id_index" RENAME TO "users_email_lead_id_index";
