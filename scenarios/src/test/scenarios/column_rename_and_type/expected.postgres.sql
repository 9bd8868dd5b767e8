-- REVIEW TS109: users.points: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "users" RENAME COLUMN "points" TO "score";--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "score" DROP DEFAULT;--> statement-breakpoint

-- REVIEW TS312: users.score: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "users" ALTER COLUMN "score" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "score" SET DEFAULT 0;
