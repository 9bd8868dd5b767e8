CREATE TABLE "serials" (
	"a" serial PRIMARY KEY NOT NULL,
	"b" bigserial NOT NULL,
	"c" "smallserial" NOT NULL
);
