-- REVIEW TS313: names: the view is made anew: its grants, owner and comments are lost (grant again what was granted, in a file of tandem generate --custom)
DROP VIEW "public"."names";--> statement-breakpoint

-- REVIEW TS313: grown: the view is made anew: its grants, owner and comments are lost (grant again what was granted, in a file of tandem generate --custom)
DROP VIEW "public"."grown";--> statement-breakpoint

-- REVIEW TS314: users: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "users" SET "name" = '?' WHERE "name" IS NULL;--> statement-breakpoint

-- REVIEW TS312: users.age: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "users" ALTER COLUMN "age" SET DATA TYPE bigint;--> statement-breakpoint

-- REVIEW TS308: users.name: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "users" ALTER COLUMN "name" SET NOT NULL;--> statement-breakpoint
CREATE VIEW "public"."grown" AS (SELECT id, name, age FROM users WHERE age > 17);--> statement-breakpoint
CREATE VIEW "public"."names" AS (SELECT name FROM grown);
