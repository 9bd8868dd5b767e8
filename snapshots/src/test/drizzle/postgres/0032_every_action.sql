ALTER TABLE "guests" ADD COLUMN "a" integer;--> statement-breakpoint
ALTER TABLE "guests" ADD COLUMN "b" integer;--> statement-breakpoint
ALTER TABLE "guests" ADD COLUMN "c" integer;--> statement-breakpoint
ALTER TABLE "guests" ADD CONSTRAINT "guests_a_authors_id_fk" FOREIGN KEY ("a") REFERENCES "public"."authors"("id") ON DELETE restrict ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "guests" ADD CONSTRAINT "guests_b_authors_id_fk" FOREIGN KEY ("b") REFERENCES "public"."authors"("id") ON DELETE set default ON UPDATE set null;--> statement-breakpoint
ALTER TABLE "guests" ADD CONSTRAINT "guests_c_authors_id_fk" FOREIGN KEY ("c") REFERENCES "public"."authors"("id") ON DELETE no action ON UPDATE set default;