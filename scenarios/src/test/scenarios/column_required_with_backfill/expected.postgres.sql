-- REVIEW TS314: users: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "users" SET "nick" = 'it''s nobody' WHERE "nick" IS NULL;--> statement-breakpoint

-- REVIEW TS314: users: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "users" SET "age" = length(name) WHERE "age" IS NULL;--> statement-breakpoint

-- REVIEW TS308: users.nick: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "users" ALTER COLUMN "nick" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS308: users.age: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "users" ALTER COLUMN "age" SET NOT NULL;
