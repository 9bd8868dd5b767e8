SELECT nextval(pg_get_serial_sequence('notes', 'id')) > (SELECT max(id) FROM notes)
