-- REVIEW TS313: sizes: the view is made anew: its grants, owner and comments are lost (grant again what was granted, in a file of tandem generate --custom)
DROP VIEW "public"."sizes";--> statement-breakpoint
ALTER TABLE "boxes" DROP CONSTRAINT "small";--> statement-breakpoint

-- REVIEW TS302: boxes.boxes_twice_index: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "boxes_twice_index";--> statement-breakpoint

-- REVIEW TS108: boxes.twice: stored values are replaced by what the expression computes (copy the values elsewhere first if they may still be needed)
ALTER TABLE "boxes" DROP COLUMN "twice";--> statement-breakpoint

-- REVIEW TS311: boxes.twice: the table is rewritten under a lock to compute the column (let it run when the table may stand still)
ALTER TABLE "boxes" ADD COLUMN "twice" integer GENERATED ALWAYS AS (width * 2) STORED;--> statement-breakpoint

-- REVIEW TS301: boxes.boxes_twice_index: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "boxes_twice_index" ON "boxes" USING btree ("twice");--> statement-breakpoint

-- REVIEW TS307: boxes.small: the table is locked for readers and writers while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "boxes" ADD CONSTRAINT "small" CHECK (twice < 2000000000);--> statement-breakpoint
CREATE VIEW "public"."sizes" AS (SELECT id, twice FROM boxes);
