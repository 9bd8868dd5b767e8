CREATE INDEX "books_tags" ON "books" USING gin ("tags");--> statement-breakpoint
CREATE INDEX "books_hash" ON "books" USING hash ("author");--> statement-breakpoint
CREATE INDEX "books_pattern" ON "books" USING btree ("title" text_pattern_ops);