-- REVIEW TS315: members: without its key the table's updates and deletes cannot be replicated until it has one again (look whether a publication holds the table)
DO $tandem$
BEGIN
  EXECUTE (
    SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname)
    FROM pg_constraint
    WHERE conrelid = '"members"'::regclass AND contype = 'p');
END
$tandem$;
--> statement-breakpoint

-- REVIEW TS105: members.the primary key: rows that repeat a value stop the migration (look first for rows that repeat user_id, team_id)
-- REVIEW TS304: members: the table is locked for readers and writers while its keys are compared (build a unique index concurrently first and add the key USING INDEX if the table is large)
ALTER TABLE "members" ADD CONSTRAINT "members_user_id_team_id_pk" PRIMARY KEY("user_id","team_id");
