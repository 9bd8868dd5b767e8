DROP INDEX `users_realm_name_unique`;--> statement-breakpoint

-- REVIEW TS105: users.users_name_realm_no_unique: rows that repeat a value stop the migration (look first for rows that repeat name, realm, no)
CREATE UNIQUE INDEX `users_name_realm_no_unique` ON `users` (`name`, `realm`, `no`);
