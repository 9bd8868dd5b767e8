-- REVIEW TS315: days: without its key the table's updates and deletes cannot be replicated until it has one again (look whether a publication holds the table)
ALTER TABLE "days" DROP CONSTRAINT "days_user_id_no_pk";--> statement-breakpoint

-- REVIEW TS312: days.no: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "days" ALTER COLUMN "no" SET DATA TYPE bigint;--> statement-breakpoint

-- REVIEW TS105: days.the primary key: rows that repeat a value stop the migration (look first for rows that repeat user_id, no, kind)
-- REVIEW TS304: days: the table is locked for readers and writers while its keys are compared (build a unique index concurrently first and add the key USING INDEX if the table is large)
ALTER TABLE "days" ADD CONSTRAINT "days_user_id_no_kind_pk" PRIMARY KEY("user_id","no","kind");
