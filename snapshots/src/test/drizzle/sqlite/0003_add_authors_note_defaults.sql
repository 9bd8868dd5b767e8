ALTER TABLE `authors` ADD `note` text DEFAULT 'it''s "so" \ with
lines; and ü' NOT NULL;