INSERT INTO events (what) VALUES ('a'), ('b'), ('c'), ('d'), ('e');
DELETE FROM events WHERE what = 'b';
INSERT INTO codes (code, value) VALUES ('a', 1), ('b', 2), ('c', NULL), ('d', 4), ('e', 5);
INSERT INTO uses (what) VALUES ('a'), ('b'), (NULL), ('a'), ('e');
