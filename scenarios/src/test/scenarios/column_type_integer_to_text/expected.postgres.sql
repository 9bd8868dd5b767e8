ALTER TABLE "users" ALTER COLUMN "code" DROP DEFAULT;--> statement-breakpoint

-- REVIEW TS312: users.code: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "users" ALTER COLUMN "code" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "code" SET DEFAULT '0';
