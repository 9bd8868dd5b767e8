-- REVIEW TS306: hours.hours_user_id_no_days_user_id_no_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "hours" DROP CONSTRAINT "hours_user_id_no_days_user_id_no_fk";--> statement-breakpoint

-- REVIEW TS315: days: without its key the table's updates and deletes cannot be replicated until it has one again (look whether a publication holds the table)
ALTER TABLE "days" DROP CONSTRAINT "days_user_id_no_pk";--> statement-breakpoint

-- REVIEW TS105: days.the primary key: rows that repeat a value stop the migration (look first for rows that repeat no, user_id)
-- REVIEW TS304: days: the table is locked for readers and writers while its keys are compared (build a unique index concurrently first and add the key USING INDEX if the table is large)
ALTER TABLE "days" ADD CONSTRAINT "days_no_user_id_pk" PRIMARY KEY("no","user_id");--> statement-breakpoint

-- REVIEW TS107: hours.no, user_id: rows that refer to nothing stop the migration (look first for rows that refer to nothing in days)
-- REVIEW TS305: hours.hours_no_user_id_days_no_user_id_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "hours" ADD CONSTRAINT "hours_no_user_id_days_no_user_id_fk" FOREIGN KEY ("no","user_id") REFERENCES "public"."days"("no","user_id") ON DELETE cascade ON UPDATE no action;
