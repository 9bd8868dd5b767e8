ALTER TABLE "notes" ALTER COLUMN "big" SET DEFAULT 9007199254740993;--> statement-breakpoint
ALTER TABLE "notes" ALTER COLUMN "doc" SET DEFAULT '{"it''s": "a \\ b; -- c"}'::jsonb;--> statement-breakpoint
ALTER TABLE "notes" ALTER COLUMN "word" SET DEFAULT '$1 ? \ ''';--> statement-breakpoint
ALTER TABLE "notes" ALTER COLUMN "words" SET DEFAULT '{"it''s", "a,b"}';
