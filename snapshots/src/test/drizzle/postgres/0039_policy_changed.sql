DROP POLICY "own" ON "secrets" CASCADE;--> statement-breakpoint
CREATE POLICY "own" ON "secrets" AS RESTRICTIVE FOR ALL TO public, "tandem_reader" USING ("secrets"."owner" = current_user);--> statement-breakpoint
ALTER POLICY "own new" ON "secrets" TO current_user WITH CHECK (owner <> 'y;z');