-- REVIEW TS103: cells.whole: values that the new type cannot hold stop the migration or are cut (look first for values of integer that real does not keep)
-- REVIEW TS312: cells.whole: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "cells" ALTER COLUMN "whole" SET DATA TYPE real;--> statement-breakpoint

-- REVIEW TS312: cells.part: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "cells" ALTER COLUMN "part" SET DATA TYPE text;--> statement-breakpoint

-- REVIEW TS103: cells.digits: values that the new type cannot hold stop the migration or are cut (look first for values of text that real does not keep)
-- REVIEW TS312: cells.digits: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "cells" ALTER COLUMN "digits" SET DATA TYPE real USING "digits"::real;--> statement-breakpoint

-- REVIEW TS312: cells.count: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "cells" ALTER COLUMN "count" SET DATA TYPE bigint;--> statement-breakpoint

-- REVIEW TS314: cells: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "cells" SET "digits" = 0.5 WHERE "digits" IS NULL;--> statement-breakpoint

-- REVIEW TS308: cells.digits: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "cells" ALTER COLUMN "digits" SET NOT NULL;
