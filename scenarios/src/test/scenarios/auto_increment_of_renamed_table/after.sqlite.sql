SELECT count(*) = 3 FROM sqlite_sequence WHERE name IN ('members', 'people', 'notes')
