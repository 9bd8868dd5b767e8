-- REVIEW TS316: users.nick: a program that still runs may meet NULL where there never was one (let every program that reads the column expect NULL first)
ALTER TABLE "users" ALTER COLUMN "nick" DROP NOT NULL;
