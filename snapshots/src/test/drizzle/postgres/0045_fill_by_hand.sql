DO $$
BEGIN
  INSERT INTO "authors" ("name") VALUES ('first; --> no statement-breakpoint');
END
$$;
UPDATE "authors" SET "email" = lower("name") WHERE "email" IS NULL;--> statement-breakpoint
DELETE FROM "authors" WHERE "name" LIKE 'first%';
