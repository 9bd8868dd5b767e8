SELECT count(*) = 6 AND count(DISTINCT token) = 6 FROM notes
