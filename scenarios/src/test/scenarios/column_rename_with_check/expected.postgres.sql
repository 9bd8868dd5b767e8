-- REVIEW TS109: users.age: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "users" RENAME COLUMN "age" TO "years";
