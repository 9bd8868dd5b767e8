-- REVIEW TS109: users: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "users" RENAME TO "members";--> statement-breakpoint
DO $tandem$
DECLARE
  rename text;
BEGIN
  FOR rename IN
    SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', conrelid::regclass, conname, 'members_pkey')
    FROM pg_constraint
    WHERE conrelid = '"members"'::regclass AND contype = 'p' AND to_regclass('"members_pkey"') IS NULL
  LOOP
    EXECUTE rename;
  END LOOP;
END
$tandem$;
--> statement-breakpoint

-- REVIEW TS109: members.name: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "members" RENAME COLUMN "name" TO "title";--> statement-breakpoint

-- REVIEW TS109: members.kind: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "members" RENAME COLUMN "kind" TO "sort";--> statement-breakpoint
ALTER INDEX "users_kind_index" RENAME TO "members_sort_index";--> statement-breakpoint
ALTER SEQUENCE "users_id_seq" RENAME TO "members_id_seq";--> statement-breakpoint

-- REVIEW TS314: members: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "members" SET "sort" = 'name of users, kind' WHERE "sort" IS NULL;--> statement-breakpoint

-- REVIEW TS308: members.sort: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "members" ALTER COLUMN "sort" SET NOT NULL;
