-- alter_notes.sql
-- tandem:no-transaction
-- REVIEW TS105: notes.four: rows that repeat a value stop the migration (look first for rows that repeat title, size)
CREATE UNIQUE INDEX CONCURRENTLY "__tandem_build_4_four" ON "notes" USING btree ("title","size");--> statement-breakpoint
DROP INDEX CONCURRENTLY "four";--> statement-breakpoint
ALTER INDEX "__tandem_build_4_four" RENAME TO "four";--> statement-breakpoint
CREATE INDEX CONCURRENTLY "__tandem_build_1_one" ON "notes" USING btree ("size","title");--> statement-breakpoint
CREATE INDEX CONCURRENTLY "__tandem_build_2_two" ON "notes" USING btree ("title" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX CONCURRENTLY "__tandem_build_3_three" ON "notes" USING btree ("title","size") WHERE size > 1;--> statement-breakpoint
CREATE INDEX CONCURRENTLY "__tandem_build_5_five" ON "notes" USING btree (lower(title));--> statement-breakpoint
DROP INDEX CONCURRENTLY "one";--> statement-breakpoint
DROP INDEX CONCURRENTLY "two";--> statement-breakpoint
DROP INDEX CONCURRENTLY "three";--> statement-breakpoint
DROP INDEX CONCURRENTLY "five";--> statement-breakpoint
ALTER INDEX "__tandem_build_1_one" RENAME TO "one";--> statement-breakpoint
ALTER INDEX "__tandem_build_2_two" RENAME TO "two";--> statement-breakpoint
ALTER INDEX "__tandem_build_3_three" RENAME TO "three";--> statement-breakpoint
ALTER INDEX "__tandem_build_5_five" RENAME TO "five";
