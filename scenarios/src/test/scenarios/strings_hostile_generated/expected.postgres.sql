-- REVIEW TS313: labels: the view is made anew: its grants, owner and comments are lost (grant again what was granted, in a file of tandem generate --custom)
DROP VIEW "public"."labels";--> statement-breakpoint

-- REVIEW TS108: notes.label: stored values are replaced by what the expression computes (copy the values elsewhere first if they may still be needed)
ALTER TABLE "notes" DROP COLUMN "label";--> statement-breakpoint

-- REVIEW TS311: notes.label: the table is rewritten under a lock to compute the column (let it run when the table may stand still)
ALTER TABLE "notes" ADD COLUMN "label" text GENERATED ALWAYS AS (note || '; */ ''?'' notes.note') STORED;--> statement-breakpoint
CREATE VIEW "public"."labels" AS (SELECT note || ' notes.note; /* ''x'' ' AS label FROM notes);
