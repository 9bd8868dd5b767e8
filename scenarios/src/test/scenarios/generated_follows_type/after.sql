SELECT count(*) = 6 FROM boxes WHERE twice = width * 2
