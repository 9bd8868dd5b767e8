-- REVIEW TS109: tags: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "tags" RENAME TO "labels";--> statement-breakpoint
DO $tandem$
DECLARE
  rename text;
BEGIN
  FOR rename IN
    SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', conrelid::regclass, conname, 'labels_pkey')
    FROM pg_constraint
    WHERE conrelid = '"labels"'::regclass AND contype = 'p' AND to_regclass('"labels_pkey"') IS NULL
  LOOP
    EXECUTE rename;
  END LOOP;
END
$tandem$;
--> statement-breakpoint

-- REVIEW TS101: drafts: every row of the table is lost (keep a copy first if the rows may still be needed)
DROP TABLE "drafts";--> statement-breakpoint
ALTER SEQUENCE "tags_id_seq" RENAME TO "labels_id_seq";--> statement-breakpoint

CREATE TABLE "note_labels" (
	"note_id" bigint NOT NULL,
	"label_id" bigint NOT NULL,
	CONSTRAINT "note_labels_note_id_label_id_pk" PRIMARY KEY("note_id","label_id")
);
--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "active" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "notes" ADD COLUMN "deleted_at" timestamp with time zone;--> statement-breakpoint

-- REVIEW TS105: labels.labels_label_unique: rows that repeat a value stop the migration (look first for rows that repeat label)
-- REVIEW TS303: labels.labels_label_unique: the table is locked for readers and writers while its rows are compared (build a unique index concurrently first and add the constraint USING INDEX if the table is large)
ALTER TABLE "labels" ADD CONSTRAINT "labels_label_unique" UNIQUE("label");--> statement-breakpoint

-- REVIEW TS301: notes.notes_title_index: nobody can write to the table while the index is built (move it with CONCURRENTLY into a file of tandem generate --custom --no-transaction if the table is large)
CREATE INDEX "notes_title_index" ON "notes" USING btree ("title");--> statement-breakpoint
ALTER TABLE "note_labels" ADD CONSTRAINT "note_labels_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_labels" ADD CONSTRAINT "note_labels_label_id_labels_id_fk" FOREIGN KEY ("label_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
