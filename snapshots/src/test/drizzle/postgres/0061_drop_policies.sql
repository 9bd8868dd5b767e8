DROP POLICY "own" ON "secrets" CASCADE;--> statement-breakpoint
DROP POLICY "own new" ON "secrets" CASCADE;