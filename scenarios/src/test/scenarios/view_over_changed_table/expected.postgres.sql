-- REVIEW TS313: titles: the view is made anew: its grants, owner and comments are lost (grant again what was granted, in a file of tandem generate --custom)
DROP VIEW "public"."titles";--> statement-breakpoint

-- REVIEW TS313: adults: the view is made anew: its grants, owner and comments are lost (grant again what was granted, in a file of tandem generate --custom)
DROP VIEW "public"."adults";--> statement-breakpoint
ALTER TABLE "notes" ADD COLUMN "deleted_at" timestamp with time zone;--> statement-breakpoint

-- REVIEW TS312: users.age: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "users" ALTER COLUMN "age" SET DATA TYPE bigint;--> statement-breakpoint

-- REVIEW TS314: users: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "users" SET "age" = 0 WHERE "age" IS NULL;--> statement-breakpoint

-- REVIEW TS308: users.age: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "users" ALTER COLUMN "age" SET NOT NULL;--> statement-breakpoint
CREATE VIEW "public"."adults" AS (SELECT id, name FROM users WHERE age >= 18);--> statement-breakpoint
CREATE VIEW "public"."titles" AS (SELECT n.title, a.name FROM notes n JOIN adults a ON a.id = n.author_id);
