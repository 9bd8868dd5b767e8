ALTER TABLE "users" ADD COLUMN "pinned_id" bigint;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "age" integer;--> statement-breakpoint

-- REVIEW TS314: users: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "users" SET "age" = 1;--> statement-breakpoint
ALTER TABLE "notes" ADD COLUMN "size" integer;--> statement-breakpoint

-- REVIEW TS314: notes: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "notes" SET "size" = length(title);--> statement-breakpoint

-- REVIEW TS308: users.age: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "users" ALTER COLUMN "age" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS308: notes.size: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "notes" ALTER COLUMN "size" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS305: users.users_pinned_id_notes_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "users" ADD CONSTRAINT "users_pinned_id_notes_id_fk" FOREIGN KEY ("pinned_id") REFERENCES "public"."notes"("id") ON DELETE set null ON UPDATE no action;
