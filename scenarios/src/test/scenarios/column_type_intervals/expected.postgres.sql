-- REVIEW TS103: jobs.pause: values that the new type cannot hold stop the migration or are cut (look first for values of text that are no interval)
-- REVIEW TS312: jobs.pause: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "jobs" ALTER COLUMN "pause" SET DATA TYPE interval USING "pause"::interval;--> statement-breakpoint

-- REVIEW TS103: jobs.at: values that the new type cannot hold stop the migration or are cut (look first for values of text that are no time with time zone)
-- REVIEW TS312: jobs.at: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "jobs" ALTER COLUMN "at" SET DATA TYPE time with time zone USING "at"::time with time zone;
