-- so that views, triggers and foreign keys follow the renames
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS109: a: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `a` RENAME TO `__tandem_swap_1`;--> statement-breakpoint

-- REVIEW TS109: b: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `b` RENAME TO `a`;--> statement-breakpoint
ALTER TABLE `__tandem_swap_1` RENAME TO `b`;
