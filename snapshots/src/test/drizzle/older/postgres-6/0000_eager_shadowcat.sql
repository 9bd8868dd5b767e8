CREATE SCHEMA "app";
--> statement-breakpoint
DO $$ BEGIN
 CREATE TYPE "public"."mood" AS ENUM('good', 'so-so');
EXCEPTION
 WHEN duplicate_object THEN null;
END $$;
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS "authors" (
	"id" serial PRIMARY KEY NOT NULL,
	"name" varchar(40) DEFAULT 'it's' NOT NULL,
	"email" text,
	"mood" "mood" DEFAULT 'good',
	"active" boolean DEFAULT true NOT NULL,
	"score" numeric(10, 2),
	"at" timestamp (3) with time zone DEFAULT now(),
	"tags" text[],
	"data" jsonb DEFAULT '{"a":[1,"two"]}'::jsonb,
	CONSTRAINT "authors_email_unique" UNIQUE("email"),
	CONSTRAINT "authors_once" UNIQUE NULLS NOT DISTINCT("name","at")
);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS "app"."books" (
	"row" integer NOT NULL,
	"seat" text NOT NULL,
	"author" integer,
	CONSTRAINT "books_row_seat_pk" PRIMARY KEY("row","seat")
);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS "pages" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"row" integer,
	"seat" text
);
--> statement-breakpoint
DO $$ BEGIN
 ALTER TABLE "app"."books" ADD CONSTRAINT "books_author_authors_id_fk" FOREIGN KEY ("author") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE set null;
EXCEPTION
 WHEN duplicate_object THEN null;
END $$;
--> statement-breakpoint
DO $$ BEGIN
 ALTER TABLE "pages" ADD CONSTRAINT "pages_row_seat_books_row_seat_fk" FOREIGN KEY ("row","seat") REFERENCES "app"."books"("row","seat") ON DELETE no action ON UPDATE no action;
EXCEPTION
 WHEN duplicate_object THEN null;
END $$;
--> statement-breakpoint
CREATE INDEX IF NOT EXISTS "authors_name" ON "authors" ("name");--> statement-breakpoint
CREATE UNIQUE INDEX IF NOT EXISTS "authors_score" ON "authors" ("score","name");