SELECT count(*) = 0 FROM boxes WHERE twice <> width * 2 OR thrice <> width * 3
