-- REVIEW TS101: notes: every row of the table is lost (keep a copy first if the rows may still be needed)
DROP TABLE "notes";--> statement-breakpoint

-- REVIEW TS101: users: every row of the table is lost (keep a copy first if the rows may still be needed)
DROP TABLE "users";
