DO $tandem$
DECLARE
  numbers text := pg_get_serial_sequence('"notes"', 'id');
BEGIN
  ALTER TABLE "notes" ALTER COLUMN "id" DROP DEFAULT;
  EXECUTE format('DROP SEQUENCE %s', numbers);
END
$tandem$;
