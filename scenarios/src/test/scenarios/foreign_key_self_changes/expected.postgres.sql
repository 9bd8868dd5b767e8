-- REVIEW TS306: folders.folders_parent_id_folders_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "folders" DROP CONSTRAINT "folders_parent_id_folders_id_fk";--> statement-breakpoint

-- REVIEW TS314: folders: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "folders" SET "name" = '' WHERE "name" IS NULL;--> statement-breakpoint

-- REVIEW TS316: folders.size: a program that still runs may meet NULL where there never was one (let every program that reads the column expect NULL first)
ALTER TABLE "folders" ALTER COLUMN "size" DROP NOT NULL;--> statement-breakpoint

-- REVIEW TS308: folders.name: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "folders" ALTER COLUMN "name" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS106: folders.folders_check: rows that do not satisfy the check stop the migration (look first for rows for which it does not hold)
-- REVIEW TS307: folders.folders_check: the table is locked for readers and writers while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "folders" ADD CONSTRAINT "folders_check" CHECK (size > -1);--> statement-breakpoint

-- REVIEW TS305: folders.folders_parent_id_folders_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "folders" ADD CONSTRAINT "folders_parent_id_folders_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."folders"("id") ON DELETE set null ON UPDATE no action;
