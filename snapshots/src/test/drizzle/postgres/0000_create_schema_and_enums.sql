CREATE SCHEMA "app";
--> statement-breakpoint
CREATE TYPE "app"."kind" AS ENUM('a', 'b; --> c');--> statement-breakpoint
CREATE TYPE "public"."mood" AS ENUM('good', 'it''s');--> statement-breakpoint
CREATE TABLE "gone" (
	"id" integer PRIMARY KEY NOT NULL,
	"word" text
);
--> statement-breakpoint
CREATE TABLE "moving" (
	"id" integer PRIMARY KEY NOT NULL,
	"word" text
);
