ALTER TABLE `notes` ADD COLUMN `select` bigint REFERENCES `order`(`group`) ON UPDATE no action ON DELETE cascade;
