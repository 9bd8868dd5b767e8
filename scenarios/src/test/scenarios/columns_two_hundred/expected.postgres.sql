-- REVIEW TS109: wide.c5: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "wide" RENAME COLUMN "c5" TO "d5";--> statement-breakpoint

-- REVIEW TS109: wide.c15: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "wide" RENAME COLUMN "c15" TO "d15";--> statement-breakpoint

-- REVIEW TS109: wide.c25: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "wide" RENAME COLUMN "c25" TO "d25";--> statement-breakpoint

-- REVIEW TS109: wide.c35: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "wide" RENAME COLUMN "c35" TO "d35";--> statement-breakpoint

-- REVIEW TS109: wide.c45: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "wide" RENAME COLUMN "c45" TO "d45";--> statement-breakpoint

-- REVIEW TS109: wide.c55: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "wide" RENAME COLUMN "c55" TO "d55";--> statement-breakpoint

-- REVIEW TS109: wide.c65: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "wide" RENAME COLUMN "c65" TO "d65";--> statement-breakpoint

-- REVIEW TS109: wide.c75: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "wide" RENAME COLUMN "c75" TO "d75";--> statement-breakpoint

-- REVIEW TS109: wide.c85: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "wide" RENAME COLUMN "c85" TO "d85";--> statement-breakpoint

-- REVIEW TS109: wide.c95: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "wide" RENAME COLUMN "c95" TO "d95";--> statement-breakpoint

-- REVIEW TS109: wide.c105: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "wide" RENAME COLUMN "c105" TO "d105";--> statement-breakpoint

-- REVIEW TS109: wide.c115: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "wide" RENAME COLUMN "c115" TO "d115";--> statement-breakpoint

-- REVIEW TS109: wide.c125: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "wide" RENAME COLUMN "c125" TO "d125";--> statement-breakpoint

-- REVIEW TS109: wide.c135: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "wide" RENAME COLUMN "c135" TO "d135";--> statement-breakpoint

-- REVIEW TS109: wide.c145: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "wide" RENAME COLUMN "c145" TO "d145";--> statement-breakpoint

-- REVIEW TS109: wide.c155: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "wide" RENAME COLUMN "c155" TO "d155";--> statement-breakpoint

-- REVIEW TS109: wide.c165: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "wide" RENAME COLUMN "c165" TO "d165";--> statement-breakpoint

-- REVIEW TS109: wide.c175: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "wide" RENAME COLUMN "c175" TO "d175";--> statement-breakpoint

-- REVIEW TS109: wide.c185: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "wide" RENAME COLUMN "c185" TO "d185";--> statement-breakpoint

-- REVIEW TS109: wide.c195: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "wide" RENAME COLUMN "c195" TO "d195";--> statement-breakpoint

-- REVIEW TS314: wide: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "wide" SET "c4" = 'x' WHERE "c4" IS NULL;--> statement-breakpoint

-- REVIEW TS314: wide: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "wide" SET "c44" = 'x' WHERE "c44" IS NULL;--> statement-breakpoint

-- REVIEW TS314: wide: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "wide" SET "c64" = 'x' WHERE "c64" IS NULL;--> statement-breakpoint

-- REVIEW TS314: wide: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "wide" SET "c104" = 'x' WHERE "c104" IS NULL;--> statement-breakpoint

-- REVIEW TS314: wide: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "wide" SET "c124" = 'x' WHERE "c124" IS NULL;--> statement-breakpoint

-- REVIEW TS314: wide: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "wide" SET "c164" = 'x' WHERE "c164" IS NULL;--> statement-breakpoint

-- REVIEW TS314: wide: the rows are updated in one go and stay locked until the migration ends (fill them in portions before, in a file of tandem generate --custom --no-transaction, if the table is large)
UPDATE "wide" SET "c184" = 'x' WHERE "c184" IS NULL;--> statement-breakpoint

-- REVIEW TS308: wide.c4: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "wide" ALTER COLUMN "c4" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS308: wide.c44: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "wide" ALTER COLUMN "c44" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS308: wide.c64: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "wide" ALTER COLUMN "c64" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS308: wide.c104: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "wide" ALTER COLUMN "c104" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS308: wide.c124: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "wide" ALTER COLUMN "c124" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS308: wide.c164: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "wide" ALTER COLUMN "c164" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS308: wide.c184: the table is locked for readers and writers while all rows are looked at (validate a check that it is not null in an earlier migration if the table is large)
ALTER TABLE "wide" ALTER COLUMN "c184" SET NOT NULL;--> statement-breakpoint

-- REVIEW TS102: wide.c7: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "wide" DROP COLUMN "c7";--> statement-breakpoint

-- REVIEW TS102: wide.c27: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "wide" DROP COLUMN "c27";--> statement-breakpoint

-- REVIEW TS102: wide.c47: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "wide" DROP COLUMN "c47";--> statement-breakpoint

-- REVIEW TS102: wide.c67: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "wide" DROP COLUMN "c67";--> statement-breakpoint

-- REVIEW TS102: wide.c87: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "wide" DROP COLUMN "c87";--> statement-breakpoint

-- REVIEW TS102: wide.c107: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "wide" DROP COLUMN "c107";--> statement-breakpoint

-- REVIEW TS102: wide.c127: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "wide" DROP COLUMN "c127";--> statement-breakpoint

-- REVIEW TS102: wide.c147: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "wide" DROP COLUMN "c147";--> statement-breakpoint

-- REVIEW TS102: wide.c167: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "wide" DROP COLUMN "c167";--> statement-breakpoint

-- REVIEW TS102: wide.c187: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "wide" DROP COLUMN "c187";
