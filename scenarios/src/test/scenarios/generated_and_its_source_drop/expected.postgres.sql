-- REVIEW TS302: boxes.boxes_area_index: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "boxes_area_index";--> statement-breakpoint
ALTER TABLE "boxes" DROP COLUMN "area";--> statement-breakpoint

-- REVIEW TS102: boxes.height: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "boxes" DROP COLUMN "height";
