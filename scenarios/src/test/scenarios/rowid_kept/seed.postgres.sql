INSERT INTO events (what, size) VALUES ('a', NULL), ('b', 1), ('c', 2), ('d', NULL), ('e', 5);
INSERT INTO pairs (a, b) VALUES (1, 1), (1, 2), (2, 1), (2, 2), (3, 3);
INSERT INTO codes (code) VALUES ('a'), ('b'), ('c'), ('d'), ('e');
