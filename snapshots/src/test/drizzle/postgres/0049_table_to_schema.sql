ALTER TABLE "public"."moving" SET SCHEMA "app";
