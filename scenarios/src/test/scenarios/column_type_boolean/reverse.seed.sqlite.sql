INSERT INTO flags (id, seen, done) VALUES (1, 0, 1), (2, 1, 0), (3, 1, 1), (4, 0, 0), (5, 0, 1);
