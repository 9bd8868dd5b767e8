-- REVIEW TS306: notes.notes_editor_id_users_id_fk: both tables, also the one it refers to, are locked for readers and writers until the migration ends (let it run when little else does, with a lock timeout)
ALTER TABLE "notes" DROP CONSTRAINT "notes_editor_id_users_id_fk";--> statement-breakpoint

-- REVIEW TS102: notes.editor_id: the column's values are lost (copy the values elsewhere first if they may still be needed)
ALTER TABLE "notes" DROP COLUMN "editor_id";
