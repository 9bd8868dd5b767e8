-- REVIEW TS110: guests.token, born: a text that looks like a number becomes one: '1e5' is stored as 100000 (declare varchar(36) for uuid, varchar(10) for date)
ALTER TABLE `guests` ADD COLUMN `token` uuid;--> statement-breakpoint
ALTER TABLE `guests` ADD COLUMN `born` date;--> statement-breakpoint
ALTER TABLE `guests` ADD COLUMN `ticket` varchar(36);
