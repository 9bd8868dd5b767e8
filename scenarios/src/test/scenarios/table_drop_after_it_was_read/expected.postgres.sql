ALTER TABLE "nicks" DROP CONSTRAINT "nicks_user_id_users_id_fk";--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "nick" text;--> statement-breakpoint

-- REVIEW TS314: users: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "users" SET "nick" = (SELECT nicks.nick FROM nicks WHERE nicks.user_id = users.id);--> statement-breakpoint

-- REVIEW TS308: users.nick: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "users" ALTER COLUMN "nick" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS101: nicks: every row of the table is lost (keep a copy first if the rows may still be needed)
DROP TABLE "nicks";
