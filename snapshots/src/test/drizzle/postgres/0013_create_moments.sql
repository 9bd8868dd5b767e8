CREATE TABLE "app"."moments" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"plain" timestamp,
	"zoned" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"short" timestamp(0),
	"day" date DEFAULT now(),
	"hour" time(2),
	"zoned_hour" time with time zone,
	"span" interval day to second(3),
	"wait" interval
);
