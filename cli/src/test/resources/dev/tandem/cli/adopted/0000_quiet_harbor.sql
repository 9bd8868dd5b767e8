CREATE SCHEMA "app";
--> statement-breakpoint
CREATE TYPE "app"."kind" AS ENUM('a', 'it''s b');--> statement-breakpoint
CREATE TYPE "public"."mood" AS ENUM('glad', 'sad');--> statement-breakpoint
CREATE SEQUENCE "public"."numbers" INCREMENT BY 2 MINVALUE 1 MAXVALUE 1000 START WITH 10 CACHE 1 CYCLE;--> statement-breakpoint
CREATE ROLE "adopted_editor" WITH CREATEROLE;--> statement-breakpoint
CREATE TABLE "app"."kinds" (
	"id" serial PRIMARY KEY NOT NULL,
	"label" "app"."kind" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "notes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"number" integer DEFAULT nextval('public.numbers') NOT NULL,
	"owner" text NOT NULL,
	"mood" "mood" DEFAULT 'glad' NOT NULL,
	"moods" "mood"[] DEFAULT '{"glad"}',
	"kind_id" integer,
	"body" text,
	"tags" jsonb,
	"length" integer GENERATED ALWAYS AS (length("notes"."body")) STORED,
	CONSTRAINT "notes_owner_number_unique" UNIQUE NULLS NOT DISTINCT("owner","number"),
	CONSTRAINT "notes_body_check" CHECK ("notes"."body" <> '')
);
--> statement-breakpoint
ALTER TABLE "notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_kind_id_kinds_id_fk" FOREIGN KEY ("kind_id") REFERENCES "app"."kinds"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notes_owner_mood_index" ON "notes" USING btree ("owner","mood" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "notes_tags_index" ON "notes" USING gin ("tags" jsonb_path_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "notes_sad_index" ON "notes" USING btree ("number" NULLS FIRST) WITH (fillfactor=70) WHERE "notes"."mood" = 'sad';--> statement-breakpoint
CREATE VIEW "app"."labels" AS (select "label" from "app"."kinds");--> statement-breakpoint
CREATE VIEW "public"."glad_notes" WITH (security_invoker = true) AS (select "id", "owner" from "notes" where "notes"."mood" = 'glad');--> statement-breakpoint
CREATE MATERIALIZED VIEW "public"."owners" WITH (fillfactor = 70) AS (select "owner", count(*) as "notes" from "notes" group by "owner");--> statement-breakpoint
CREATE POLICY "owners_read" ON "notes" AS PERMISSIVE FOR SELECT TO "adopted_editor", current_user USING ("notes"."owner" = current_user);--> statement-breakpoint
CREATE POLICY "no_sad_ones" ON "notes" AS RESTRICTIVE FOR INSERT TO "adopted_editor" WITH CHECK ("notes"."mood" <> 'sad');