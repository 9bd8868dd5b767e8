CREATE TABLE "books" (
	"id" serial PRIMARY KEY NOT NULL,
	"title" text,
	"author" integer,
	"pages" integer,
	"tags" text[]
);
--> statement-breakpoint
ALTER TABLE "books" ADD CONSTRAINT "books_author_authors_id_fk" FOREIGN KEY ("author") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE restrict;