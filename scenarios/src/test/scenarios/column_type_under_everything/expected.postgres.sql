-- REVIEW TS313: numbers: the view is made anew: its grants, owner and comments are lost (grant again what was granted, in a file of tandem generate --custom)
DROP VIEW "public"."numbers";--> statement-breakpoint

-- REVIEW TS306: uses.uses_part_no_parts_no_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "uses" DROP CONSTRAINT "uses_part_no_parts_no_fk";--> statement-breakpoint
ALTER TABLE "parts" DROP CONSTRAINT "positive";--> statement-breakpoint

-- REVIEW TS302: parts.parts_abs: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "parts_abs";--> statement-breakpoint

-- REVIEW TS302: parts.parts_big: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "parts_big";--> statement-breakpoint
ALTER TABLE "parts" DROP COLUMN "half";--> statement-breakpoint

-- REVIEW TS312: parts.no: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "parts" ALTER COLUMN "no" SET DATA TYPE bigint;--> statement-breakpoint

-- REVIEW TS312: uses.part_no: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "uses" ALTER COLUMN "part_no" SET DATA TYPE bigint;--> statement-breakpoint

-- REVIEW TS311: parts.half: the table is rewritten under a lock to compute the column (let it run when the table may stand still)
ALTER TABLE "parts" ADD COLUMN "half" integer GENERATED ALWAYS AS (no / 2) STORED;--> statement-breakpoint

-- REVIEW TS301: parts.parts_abs: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "parts_abs" ON "parts" USING btree (abs(no));--> statement-breakpoint

-- REVIEW TS301: parts.parts_big: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE UNIQUE INDEX "parts_big" ON "parts" USING btree ("id") WHERE no > 5;--> statement-breakpoint

-- REVIEW TS307: parts.positive: the table is locked for readers and writers while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "parts" ADD CONSTRAINT "positive" CHECK (no >= 0 OR no < 0);--> statement-breakpoint

-- REVIEW TS305: uses.uses_part_no_parts_no_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "uses" ADD CONSTRAINT "uses_part_no_parts_no_fk" FOREIGN KEY ("part_no") REFERENCES "public"."parts"("no") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE VIEW "public"."numbers" AS (SELECT no, half FROM parts);
