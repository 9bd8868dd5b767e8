-- so that views, triggers and foreign keys follow the renames
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS109: drafts: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `drafts` RENAME TO `__tandem_swap_1`;--> statement-breakpoint

-- REVIEW TS109: notes: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `notes` RENAME TO `drafts`;--> statement-breakpoint
ALTER TABLE `__tandem_swap_1` RENAME TO `notes`;
