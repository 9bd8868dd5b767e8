CREATE TABLE "app"."odd name of's" (
	"or der" integer PRIMARY KEY NOT NULL,
	"select" text DEFAULT '--> it''s; ''quoted'' ${x} ? $1 \n',
	CONSTRAINT "odd check" CHECK ("app"."odd name of's"."select" not like 'a''b, "c" ?')
);
--> statement-breakpoint
CREATE INDEX "odd index" ON "app"."odd name of's" USING btree ("select");