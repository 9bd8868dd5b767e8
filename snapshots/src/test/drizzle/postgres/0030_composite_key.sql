CREATE TABLE "guests" (
	"id" integer PRIMARY KEY NOT NULL,
	"row" integer,
	"seat" text
);
--> statement-breakpoint
CREATE TABLE "places" (
	"row" integer NOT NULL,
	"seat" text NOT NULL,
	CONSTRAINT "places_row_seat_pk" PRIMARY KEY("row","seat")
);
