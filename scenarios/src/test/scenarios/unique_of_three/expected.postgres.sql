-- REVIEW TS109: seats.row: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "seats" RENAME COLUMN "row" TO "line";--> statement-breakpoint

-- REVIEW TS302: seats.seats_row_no_unique: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "seats" DROP CONSTRAINT "seats_row_no_unique";--> statement-breakpoint

-- REVIEW TS105: seats.seats_line_no_hall_unique: rows that repeat a value stop the migration (look first for rows that repeat line, no, hall)
-- REVIEW TS303: seats.seats_line_no_hall_unique: the table is locked for readers and writers while its rows are compared (build a unique index concurrently first and add the constraint USING INDEX if the table is large)
ALTER TABLE "seats" ADD CONSTRAINT "seats_line_no_hall_unique" UNIQUE("line","no","hall");
