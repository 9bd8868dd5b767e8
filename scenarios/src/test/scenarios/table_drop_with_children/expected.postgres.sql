-- REVIEW TS101: comments: every row of the table is lost (keep a copy first if the rows may still be needed)
DROP TABLE "comments";--> statement-breakpoint

-- REVIEW TS101: notes: every row of the table is lost (keep a copy first if the rows may still be needed)
DROP TABLE "notes";
