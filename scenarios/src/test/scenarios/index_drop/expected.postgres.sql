-- REVIEW TS302: users.users_name_index: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "users_name_index";--> statement-breakpoint

-- REVIEW TS302: users.both: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "both";
