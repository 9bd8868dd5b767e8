-- REVIEW TS105: users.users_code_unique: rows that repeat a value stop the migration (look first for rows that repeat code)
-- REVIEW TS303: users.users_code_unique: the table is locked for readers and writers while its rows are compared (build a unique index concurrently first and add the constraint USING INDEX if the table is large)
ALTER TABLE "users" ADD CONSTRAINT "users_code_unique" UNIQUE("code");--> statement-breakpoint

-- REVIEW TS107: cards.code: rows that refer to nothing stop the migration (look first for rows that refer to nothing in users)
-- REVIEW TS305: cards.cards_code_users_code_fk: nobody can write to either table while all rows are looked at (add it NOT VALID and validate it in a later migration if the table is large)
ALTER TABLE "cards" ADD CONSTRAINT "cards_code_users_code_fk" FOREIGN KEY ("code") REFERENCES "public"."users"("code") ON DELETE cascade ON UPDATE no action;
