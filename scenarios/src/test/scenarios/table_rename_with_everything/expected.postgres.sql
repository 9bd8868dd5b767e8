-- REVIEW TS109: users: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "users" RENAME TO "people";--> statement-breakpoint
DO $tandem$
DECLARE
  rename text;
BEGIN
  FOR rename IN
    SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', conrelid::regclass, conname, 'people_pkey')
    FROM pg_constraint
    WHERE conrelid = '"people"'::regclass AND contype = 'p' AND to_regclass('"people_pkey"') IS NULL
  LOOP
    EXECUTE rename;
  END LOOP;
END
$tandem$;
--> statement-breakpoint

-- REVIEW TS109: people.mail: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "people" RENAME COLUMN "mail" TO "address";--> statement-breakpoint

-- REVIEW TS109: people.role: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "people" RENAME COLUMN "role" TO "part";--> statement-breakpoint

-- REVIEW TS109: visits.user_id: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "visits" RENAME COLUMN "user_id" TO "person_id";--> statement-breakpoint
ALTER TABLE "people" RENAME CONSTRAINT "users_role_check" TO "people_part_check";--> statement-breakpoint
ALTER TABLE "people" RENAME CONSTRAINT "users_boss_id_users_id_fk" TO "people_boss_id_people_id_fk";--> statement-breakpoint
ALTER TABLE "visits" RENAME CONSTRAINT "visits_user_id_users_id_fk" TO "visits_person_id_people_id_fk";--> statement-breakpoint
ALTER TABLE "people" RENAME CONSTRAINT "users_mail_unique" TO "people_address_unique";--> statement-breakpoint
ALTER TABLE "people" RENAME CONSTRAINT "users_mail_role_unique" TO "people_address_part_unique";--> statement-breakpoint
ALTER INDEX "users_mail_role_index" RENAME TO "people_address_part_index";--> statement-breakpoint
ALTER TABLE "visits" RENAME CONSTRAINT "visits_user_id_day_pk" TO "visits_person_id_day_pk";--> statement-breakpoint
ALTER SEQUENCE "users_id_seq" RENAME TO "people_id_seq";
