SELECT to_regclass('notes_id_seq') IS NULL
