INSERT INTO events (rowid, what, size) VALUES (7, 'a', NULL), (3, 'b', 1), (9, 'c', 2), (20, 'd', NULL), (11, 'e', 5);
INSERT INTO pairs (rowid, a, b) VALUES (7, 1, 1), (3, 1, 2), (9, 2, 1), (20, 2, 2), (11, 3, 3);
INSERT INTO codes (rowid, code) VALUES (7, 'a'), (3, 'b'), (9, 'c'), (20, 'd'), (11, 'e');
