ALTER TABLE "users" ADD COLUMN "login" text;--> statement-breakpoint

-- REVIEW TS102: users.nick: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "users" DROP COLUMN "nick";
