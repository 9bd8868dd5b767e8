-- alter_members_fill_indexes.sql
-- tandem:no-transaction
-- Part 1 of 2 of alter_members: rows get values, indexes are built and dropped
-- REVIEW TS335: members: the rows are updated in one go and stay locked for other writers until that is done (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "members" SET "role" = 'member' WHERE "role" IS NULL;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "__tandem_required_role" CHECK ("role" IS NOT NULL) NOT VALID;--> statement-breakpoint

-- rows that came while the others were filled
UPDATE "members" SET "role" = 'member' WHERE "role" IS NULL;--> statement-breakpoint
ALTER TABLE "members" VALIDATE CONSTRAINT "__tandem_required_role";--> statement-breakpoint
ALTER TABLE "members" ALTER COLUMN "role" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "members" DROP CONSTRAINT "__tandem_required_role";--> statement-breakpoint

-- REVIEW TS105: members.the primary key: rows that repeat a value stop the migration (look first for rows that repeat user_id, team_id, role)
CREATE UNIQUE INDEX CONCURRENTLY "members_user_id_team_id_role_pk" ON "members" ("user_id","team_id","role");

-- alter_members.sql
-- Part 2 of 2 of alter_members: what takes a moment
-- REVIEW TS315: members: without its key the table's updates and deletes cannot be replicated until it has one again (look whether a publication holds the table)
ALTER TABLE "members" DROP CONSTRAINT "members_user_id_team_id_pk";--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_user_id_team_id_role_pk" PRIMARY KEY USING INDEX "members_user_id_team_id_role_pk";
