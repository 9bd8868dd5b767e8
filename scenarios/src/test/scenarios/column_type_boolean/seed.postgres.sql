INSERT INTO flags (id, seen, done) VALUES (1, 0, true), (2, 1, false), (3, 1, true), (4, 0, false), (5, 0, true);
