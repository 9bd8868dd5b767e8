-- REVIEW TS109: users: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "users" RENAME TO "Users";--> statement-breakpoint
DO $tandem$
DECLARE
  rename text;
BEGIN
  FOR rename IN
    SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', conrelid::regclass, conname, 'Users_pkey')
    FROM pg_constraint
    WHERE conrelid = '"Users"'::regclass AND contype = 'p' AND to_regclass('"Users_pkey"') IS NULL
  LOOP
    EXECUTE rename;
  END LOOP;
END
$tandem$;
--> statement-breakpoint

-- REVIEW TS109: upper: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "upper" RENAME TO "UPPER";--> statement-breakpoint
DO $tandem$
DECLARE
  rename text;
BEGIN
  FOR rename IN
    SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', conrelid::regclass, conname, 'UPPER_pkey')
    FROM pg_constraint
    WHERE conrelid = '"UPPER"'::regclass AND contype = 'p' AND to_regclass('"UPPER_pkey"') IS NULL
  LOOP
    EXECUTE rename;
  END LOOP;
END
$tandem$;
--> statement-breakpoint

-- REVIEW TS109: Users.Name: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "Users" RENAME COLUMN "Name" TO "name";--> statement-breakpoint

-- REVIEW TS109: UPPER.User_Id: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "UPPER" RENAME COLUMN "User_Id" TO "user_id";--> statement-breakpoint

-- REVIEW TS109: UPPER.Name: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "UPPER" RENAME COLUMN "Name" TO "NAME";--> statement-breakpoint

-- REVIEW TS306: UPPER.upper_User_Id_users_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "UPPER" DROP CONSTRAINT "upper_User_Id_users_id_fk";--> statement-breakpoint
ALTER SEQUENCE "users_id_seq" RENAME TO "Users_id_seq";--> statement-breakpoint
ALTER SEQUENCE "upper_id_seq" RENAME TO "UPPER_id_seq";--> statement-breakpoint

-- REVIEW TS314: UPPER: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "UPPER" SET "NAME" = 'x' WHERE "NAME" IS NULL;--> statement-breakpoint

-- REVIEW TS308: UPPER.NAME: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "UPPER" ALTER COLUMN "NAME" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS305: UPPER.UPPER_user_id_Users_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "UPPER" ADD CONSTRAINT "UPPER_user_id_Users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."Users"("id") ON DELETE set null ON UPDATE no action;
