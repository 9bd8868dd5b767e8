ALTER TABLE "books" RENAME TO "works";--> statement-breakpoint
ALTER TABLE "works" DROP CONSTRAINT "books_pages";--> statement-breakpoint
ALTER TABLE "works" DROP CONSTRAINT "books_author_authors_id_fk";
--> statement-breakpoint
ALTER TABLE "works" ADD CONSTRAINT "works_author_authors_id_fk" FOREIGN KEY ("author") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE restrict;--> statement-breakpoint
ALTER TABLE "works" ADD CONSTRAINT "books_pages" CHECK ("works"."pages" between 1 and 9);