-- REVIEW TS109: names: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER VIEW "public"."names" RENAME TO "labels";
