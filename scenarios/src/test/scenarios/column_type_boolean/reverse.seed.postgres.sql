INSERT INTO flags (id, seen, done) VALUES (1, false, 1), (2, true, 0), (3, true, 1), (4, false, 0), (5, false, 1);
