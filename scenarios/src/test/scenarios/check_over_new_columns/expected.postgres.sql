ALTER TABLE "boxes" ADD COLUMN "height" integer DEFAULT 2 NOT NULL;--> statement-breakpoint
ALTER TABLE "boxes" ADD COLUMN "depth" integer;--> statement-breakpoint

-- REVIEW TS311: boxes.area: the table is rewritten under a lock to compute the column (let it run when the table may stand still)
ALTER TABLE "boxes" ADD COLUMN "area" integer GENERATED ALWAYS AS (width * height) STORED;--> statement-breakpoint

-- REVIEW TS301: boxes.boxes_area_height_index: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "boxes_area_height_index" ON "boxes" USING btree ("area","height" DESC NULLS LAST);--> statement-breakpoint

-- REVIEW TS106: boxes.boxes_check: rows that do not satisfy the check stop the migration (look first for rows for which it does not hold)
-- REVIEW TS307: boxes.boxes_check: the table is locked for readers and writers while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "boxes" ADD CONSTRAINT "boxes_check" CHECK (height > 0 AND (depth IS NULL OR depth < 100));
