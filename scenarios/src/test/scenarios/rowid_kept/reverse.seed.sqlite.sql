INSERT INTO events (rowid, what, size) VALUES (7, 'a', 0), (3, 'b', 1), (9, 'c', 2), (20, 'd', 3), (11, 'e', 5);
INSERT INTO pairs (rowid, a, b, size) VALUES (7, 1, 1, 0), (3, 1, 2, 0), (9, 2, 1, 0), (20, 2, 2, 0), (11, 3, 3, 0);
INSERT INTO codes (rowid, code, size) VALUES (7, 'a', 1), (3, 'b', 1), (9, 'c', 1), (20, 'd', 1), (11, 'e', 1);
