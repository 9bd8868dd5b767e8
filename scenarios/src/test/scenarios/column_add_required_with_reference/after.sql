SELECT count(*) = 6 FROM notes WHERE owner_id = 1
