ALTER TABLE "notes" ALTER COLUMN "a" SET DEFAULT '''); DELETE FROM notes; --';--> statement-breakpoint
ALTER TABLE "notes" ALTER COLUMN "b" SET DEFAULT '?1 :a @b $c `d` [e] */ /*';
