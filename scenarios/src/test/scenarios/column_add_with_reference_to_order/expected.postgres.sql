ALTER TABLE "notes" ADD COLUMN "select" bigint;--> statement-breakpoint

-- REVIEW TS305: notes.notes_select_order_group_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "notes" ADD CONSTRAINT "notes_select_order_group_fk" FOREIGN KEY ("select") REFERENCES "public"."order"("group") ON DELETE cascade ON UPDATE no action;
