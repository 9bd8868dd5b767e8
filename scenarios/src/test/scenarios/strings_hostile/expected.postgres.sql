-- REVIEW TS314: notes: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "notes" SET "later" = 'x
-- y
$tandem$; DROP TABLE notes; /*' WHERE "later" IS NULL;
--> statement-breakpoint
ALTER TABLE "notes" ALTER COLUMN "text" SET DEFAULT '--> x
/* $$ */ $tandem$;
	BEGIN; it''s \ `a` COMMIT;';
--> statement-breakpoint

-- REVIEW TS308: notes.later: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "notes" ALTER COLUMN "later" SET NOT NULL;
