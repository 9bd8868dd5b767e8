-- REVIEW TS102: users.bio: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "users" DROP COLUMN "bio";
