ALTER TABLE "users" ADD COLUMN "tenant" text;--> statement-breakpoint

-- REVIEW TS314: users: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "users" SET "tenant" = lower(name);--> statement-breakpoint
ALTER TABLE "notes" ADD COLUMN "tenant" text;--> statement-breakpoint

-- REVIEW TS314: notes: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "notes" SET "tenant" = (SELECT users.tenant FROM users WHERE users.id = notes.author_id);--> statement-breakpoint

-- REVIEW TS308: users.tenant: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "users" ALTER COLUMN "tenant" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS308: notes.tenant: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "notes" ALTER COLUMN "tenant" SET NOT NULL;
