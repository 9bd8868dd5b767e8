INSERT INTO users (id, code) VALUES (1, 'a'), (2, 'b'), (3, 'c'), (4, 'd'), (5, 'e');
INSERT INTO cards (id, code) VALUES (1, 'a'), (2, 'a'), (3, NULL), (4, 'e'), (5, 'b');
