SELECT count(*) = 6 FROM names
