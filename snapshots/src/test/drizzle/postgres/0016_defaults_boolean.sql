ALTER TABLE "app"."moments" ADD COLUMN "yes" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."moments" ADD COLUMN "no" boolean DEFAULT false;