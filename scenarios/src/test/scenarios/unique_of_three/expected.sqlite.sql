DROP INDEX `seats_row_no_unique`;--> statement-breakpoint

-- so that views, triggers and foreign keys follow the renames
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS109: seats.row: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `seats` RENAME COLUMN `row` TO `line`;--> statement-breakpoint

-- REVIEW TS105: seats.seats_line_no_hall_unique: rows that repeat a value stop the migration (look first for rows that repeat line, no, hall)
CREATE UNIQUE INDEX `seats_line_no_hall_unique` ON `seats` (`line`, `no`, `hall`);
