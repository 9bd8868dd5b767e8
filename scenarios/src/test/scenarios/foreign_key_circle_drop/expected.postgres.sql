ALTER TABLE "posts" DROP CONSTRAINT "posts_user_id_users_id_fk";--> statement-breakpoint

-- REVIEW TS306: tags.tags_post_id_posts_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "tags" DROP CONSTRAINT "tags_post_id_posts_id_fk";--> statement-breakpoint

-- REVIEW TS101: users: every row of the table is lost (keep a copy first if the rows may still be needed)
DROP TABLE "users";--> statement-breakpoint

-- REVIEW TS101: posts: every row of the table is lost (keep a copy first if the rows may still be needed)
DROP TABLE "posts";
