ALTER TABLE "books" DROP CONSTRAINT "books_pages";--> statement-breakpoint
ALTER TABLE "books" ADD CONSTRAINT "books_pages" CHECK ("books"."pages" between 1 and 9);