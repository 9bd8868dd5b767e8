ALTER TABLE "shapes" ADD COLUMN "short" varchar(9);--> statement-breakpoint
ALTER TABLE "shapes" ADD COLUMN "long" varchar;--> statement-breakpoint
ALTER TABLE "shapes" ADD COLUMN "one" char;