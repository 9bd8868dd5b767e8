ALTER TABLE "authors" ADD COLUMN "kind" "app"."kind";--> statement-breakpoint
ALTER TABLE "authors" ADD COLUMN "kinds" "app"."kind"[];