SELECT count(*) >= 6 AND (SELECT count(*) = 0 FROM notes WHERE author IS NULL) FROM notes
