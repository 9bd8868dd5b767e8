ALTER TABLE "users" ADD COLUMN "name" text;--> statement-breakpoint

-- REVIEW TS314: users: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "users" SET "name" = first || ' ' || last;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "city" text;--> statement-breakpoint

-- REVIEW TS314: users: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "users" SET "city" = substr(place, 1, 5);--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "street" text;--> statement-breakpoint

-- REVIEW TS314: users: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "users" SET "street" = substr(place, 7);--> statement-breakpoint

-- REVIEW TS308: users.name: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "users" ALTER COLUMN "name" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS308: users.city: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "users" ALTER COLUMN "city" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS308: users.street: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "users" ALTER COLUMN "street" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS102: users.first: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "users" DROP COLUMN "first";--> statement-breakpoint

-- REVIEW TS102: users.last: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "users" DROP COLUMN "last";--> statement-breakpoint

-- REVIEW TS102: users.place: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "users" DROP COLUMN "place";
