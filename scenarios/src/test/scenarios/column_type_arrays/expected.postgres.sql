-- REVIEW TS312: polls.votes: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "polls" ALTER COLUMN "votes" SET DATA TYPE bigint[];--> statement-breakpoint

-- REVIEW TS312: polls.names: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "polls" ALTER COLUMN "names" SET DATA TYPE text[];
