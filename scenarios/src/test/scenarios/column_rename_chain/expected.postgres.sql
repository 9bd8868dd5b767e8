-- REVIEW TS109: spans.third: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "spans" RENAME COLUMN "third" TO "fourth";--> statement-breakpoint

-- REVIEW TS109: spans.second: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "spans" RENAME COLUMN "second" TO "third";--> statement-breakpoint

-- REVIEW TS306: uses.uses_span_second_spans_second_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "uses" DROP CONSTRAINT "uses_span_second_spans_second_fk";--> statement-breakpoint

-- REVIEW TS302: spans.spans_second_index: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "spans_second_index";--> statement-breakpoint

-- REVIEW TS302: spans.spans_third_index: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "spans_third_index";--> statement-breakpoint
ALTER TABLE "spans" RENAME CONSTRAINT "spans_second_third_unique" TO "spans_third_fourth_unique";--> statement-breakpoint

-- REVIEW TS301: spans.spans_fourth_index: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "spans_fourth_index" ON "spans" USING btree ("fourth") WHERE third > 3;--> statement-breakpoint

-- REVIEW TS105: spans.spans_third_index: rows that repeat a value stop the migration (look first for rows that repeat third)
-- REVIEW TS301: spans.spans_third_index: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE UNIQUE INDEX "spans_third_index" ON "spans" USING btree ("third");--> statement-breakpoint

-- REVIEW TS305: uses.uses_span_second_spans_third_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "uses" ADD CONSTRAINT "uses_span_second_spans_third_fk" FOREIGN KEY ("span_second") REFERENCES "public"."spans"("third") ON DELETE no action ON UPDATE cascade;
