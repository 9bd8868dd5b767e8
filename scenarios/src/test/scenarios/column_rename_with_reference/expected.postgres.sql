-- REVIEW TS109: notes.author_id: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "notes" RENAME COLUMN "author_id" TO "writer_id";--> statement-breakpoint
ALTER TABLE "notes" RENAME CONSTRAINT "notes_author_id_users_id_fk" TO "notes_writer_id_users_id_fk";
