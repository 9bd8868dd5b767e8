ALTER TABLE "guests" DROP CONSTRAINT "guests_seat";
