-- REVIEW TS312: notes.id: the table and its indexes are rewritten under a lock (add a second column, fill it in portions and swap the two if the table is large)
ALTER TABLE "notes" ALTER COLUMN "id" SET DATA TYPE bigint;--> statement-breakpoint
DO $tandem$
BEGIN
  EXECUTE format('ALTER SEQUENCE %s AS bigint', pg_get_serial_sequence('"notes"', 'id'));
END
$tandem$;
