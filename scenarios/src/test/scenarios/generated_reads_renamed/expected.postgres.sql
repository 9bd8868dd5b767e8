-- REVIEW TS109: boxes.width: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "boxes" RENAME COLUMN "width" TO "breadth";--> statement-breakpoint

-- REVIEW TS314: boxes: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "boxes" SET "height" = boxes.breadth WHERE "height" IS NULL;--> statement-breakpoint

-- REVIEW TS308: boxes.height: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "boxes" ALTER COLUMN "height" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS106: boxes.boxes_breadth: rows that do not satisfy the check stop the migration (look first for rows for which it does not hold)
-- REVIEW TS307: boxes.boxes_breadth: the table is locked for readers and writers while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "boxes" ADD CONSTRAINT "boxes_breadth" CHECK (breadth > 0 OR breadth <= 0);
