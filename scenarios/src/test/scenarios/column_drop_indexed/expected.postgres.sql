ALTER TABLE "users" DROP CONSTRAINT "age_check";--> statement-breakpoint

-- REVIEW TS302: users.users_nick_name_index: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
DROP INDEX "users_nick_name_index";--> statement-breakpoint

-- REVIEW TS302: users.users_nick_unique: the table is locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "users" DROP CONSTRAINT "users_nick_unique";--> statement-breakpoint

-- REVIEW TS102: users.nick: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "users" DROP COLUMN "nick";--> statement-breakpoint

-- REVIEW TS102: users.age: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "users" DROP COLUMN "age";
