ALTER TABLE "guests" ADD COLUMN "token" uuid;--> statement-breakpoint
ALTER TABLE "guests" ADD COLUMN "born" date;--> statement-breakpoint
ALTER TABLE "guests" ADD COLUMN "ticket" varchar(36);
