-- REVIEW TS315: members: without its key the table's updates and deletes cannot be replicated until it has one again (look whether a publication holds the table)
ALTER TABLE "members" DROP CONSTRAINT "members_user_id_team_id_pk";--> statement-breakpoint

-- REVIEW TS314: members: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "members" SET "role" = 'member' WHERE "role" IS NULL;--> statement-breakpoint

-- REVIEW TS308: members.role: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "members" ALTER COLUMN "role" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS105: members.the primary key: rows that repeat a value stop the migration (look first for rows that repeat user_id, team_id, role)
-- REVIEW TS304: members: the table is locked for readers and writers while its keys are compared (build a unique index concurrently first and add the key USING INDEX if the table is large)
ALTER TABLE "members" ADD CONSTRAINT "members_user_id_team_id_role_pk" PRIMARY KEY("user_id","team_id","role");
