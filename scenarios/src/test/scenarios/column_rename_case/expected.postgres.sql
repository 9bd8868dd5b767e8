-- REVIEW TS313: names: the view is made anew: its grants, owner and comments are lost (grant again what was granted, in a file of tandem generate --custom)
DROP VIEW "public"."names";--> statement-breakpoint

-- REVIEW TS109: users.Name: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "users" RENAME COLUMN "Name" TO "name";--> statement-breakpoint
ALTER TABLE "users" DROP CONSTRAINT "name_check";--> statement-breakpoint
ALTER INDEX "users_Name_index" RENAME TO "users_name_index";--> statement-breakpoint

-- REVIEW TS106: users.name_check: rows that do not satisfy the check stop the migration (look first for rows for which it does not hold)
-- REVIEW TS307: users.name_check: the table is locked for readers and writers while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "users" ADD CONSTRAINT "name_check" CHECK (length(name) > 0);--> statement-breakpoint
CREATE VIEW "public"."names" AS (SELECT id, name AS label FROM users);
