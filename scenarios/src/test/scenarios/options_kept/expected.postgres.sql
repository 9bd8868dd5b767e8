-- REVIEW TS314: notes: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "notes" SET "title" = '-' WHERE "title" IS NULL;--> statement-breakpoint
SET CONSTRAINTS "notes_author_id_users_id_fk" IMMEDIATE;--> statement-breakpoint
SET CONSTRAINTS "notes_author_id_users_id_fk" DEFERRED;--> statement-breakpoint

-- REVIEW TS316: users.nick: a program that still runs may meet NULL where there never was one (let every program that reads the column expect NULL first)
ALTER TABLE "users" ALTER COLUMN "nick" DROP NOT NULL;--> statement-breakpoint

-- REVIEW TS308: notes.title: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "notes" ALTER COLUMN "title" SET NOT NULL;
