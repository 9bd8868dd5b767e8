CREATE TABLE "arrays" (
	"id" integer PRIMARY KEY NOT NULL,
	"words" text[],
	"grid" integer[][],
	"three" varchar(5)[3],
	"moods" "mood"[]
);
