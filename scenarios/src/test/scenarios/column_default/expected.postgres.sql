ALTER TABLE "users" ALTER COLUMN "active" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "level" SET DEFAULT 1;--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "state" SET DEFAULT 'it''s new';
