ALTER TABLE "users" DROP CONSTRAINT "users_check";--> statement-breakpoint

-- REVIEW TS302: users.users_name_index: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "users_name_index";--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "mail" text;--> statement-breakpoint

-- REVIEW TS314: users: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "users" SET "mail" = '-';--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "weight" double precision DEFAULT 1.5 NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "prefs" jsonb;--> statement-breakpoint

-- REVIEW TS308: users.mail: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "users" ALTER COLUMN "mail" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS102: users.name: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "users" DROP COLUMN "name";--> statement-breakpoint

-- REVIEW TS102: users.age: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "users" DROP COLUMN "age";--> statement-breakpoint

-- REVIEW TS102: users.active: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "users" DROP COLUMN "active";--> statement-breakpoint

-- REVIEW TS301: users.users_mail_weight_index: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "users_mail_weight_index" ON "users" USING btree ("mail","weight" DESC NULLS LAST);--> statement-breakpoint

-- REVIEW TS106: users.users_weight: rows that do not satisfy the check stop the migration (look first for rows for which it does not hold)
-- REVIEW TS307: users.users_weight: the table is locked for readers and writers while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "users" ADD CONSTRAINT "users_weight" CHECK (weight > 0);
