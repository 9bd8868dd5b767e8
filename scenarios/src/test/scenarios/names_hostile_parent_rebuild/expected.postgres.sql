-- REVIEW TS314: select * from [x] `y`: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "select * from [x] `y`" SET "a]b" = '`; DROP TABLE "x"; --' WHERE "a]b" IS NULL;--> statement-breakpoint
ALTER TABLE "select * from [x] `y`" ALTER COLUMN "[size]" SET DEFAULT 7;--> statement-breakpoint

-- REVIEW TS308: select * from [x] `y`.a]b: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "select * from [x] `y`" ALTER COLUMN "a]b" SET NOT NULL;
