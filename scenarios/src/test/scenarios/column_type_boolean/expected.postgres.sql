ALTER TABLE "flags" ALTER COLUMN "seen" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "flags" ALTER COLUMN "done" DROP DEFAULT;--> statement-breakpoint

-- REVIEW TS103: flags.seen: values that the new type cannot hold stop the migration or are cut (look first for values of integer that are no boolean)
-- REVIEW TS312: flags.seen: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "flags" ALTER COLUMN "seen" SET DATA TYPE boolean USING "seen"::text::boolean;--> statement-breakpoint

-- REVIEW TS312: flags.done: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "flags" ALTER COLUMN "done" SET DATA TYPE integer USING "done"::integer;--> statement-breakpoint
ALTER TABLE "flags" ALTER COLUMN "seen" SET DEFAULT false;--> statement-breakpoint
ALTER TABLE "flags" ALTER COLUMN "done" SET DEFAULT 0;
