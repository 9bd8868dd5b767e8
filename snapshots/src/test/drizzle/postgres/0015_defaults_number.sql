ALTER TABLE "app"."moments" ADD COLUMN "zero" integer DEFAULT 0;--> statement-breakpoint
ALTER TABLE "app"."moments" ADD COLUMN "minus" real DEFAULT -0.5;--> statement-breakpoint
ALTER TABLE "app"."moments" ADD COLUMN "money" numeric DEFAULT '1.50';