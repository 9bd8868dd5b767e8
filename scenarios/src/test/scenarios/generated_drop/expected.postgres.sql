ALTER TABLE "users" DROP COLUMN "size";--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "kept" DROP EXPRESSION;
