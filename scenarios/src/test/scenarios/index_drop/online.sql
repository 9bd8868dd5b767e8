-- alter_users.sql
-- tandem:no-transaction
DROP INDEX CONCURRENTLY "both";--> statement-breakpoint
DROP INDEX CONCURRENTLY "users_name_index";
