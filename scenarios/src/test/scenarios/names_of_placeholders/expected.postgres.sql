-- REVIEW TS109: notes.size__added: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "notes" RENAME COLUMN "size__added" TO "size__deleted";--> statement-breakpoint
ALTER TABLE "notes" ADD COLUMN "title__added" integer;--> statement-breakpoint

-- REVIEW TS102: notes.title__deleted: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "notes" DROP COLUMN "title__deleted";
