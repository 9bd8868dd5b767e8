-- REVIEW TS313: a_last: the view is made anew: its grants, owner and comments are lost (grant again what was granted, in a file of tandem generate --custom)
DROP VIEW "public"."a_last";--> statement-breakpoint

-- REVIEW TS313: c_middle: the view is made anew: its grants, owner and comments are lost (grant again what was granted, in a file of tandem generate --custom)
DROP VIEW "public"."c_middle";--> statement-breakpoint

-- REVIEW TS313: b_first: the view is made anew: its grants, owner and comments are lost (grant again what was granted, in a file of tandem generate --custom)
DROP VIEW "public"."b_first";--> statement-breakpoint

-- REVIEW TS312: users.age: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "users" ALTER COLUMN "age" SET DATA TYPE bigint;--> statement-breakpoint
CREATE VIEW "public"."b_first" AS (SELECT id, age FROM users WHERE age > 0);--> statement-breakpoint
CREATE VIEW "public"."c_middle" AS (SELECT id, age + 1 AS older FROM b_first);--> statement-breakpoint
CREATE VIEW "public"."a_last" AS (SELECT count(*) AS n FROM c_middle JOIN b_first ON b_first.id = c_middle.id);
