INSERT INTO users (id, email) VALUES (1, 'a'), (2, 'b'), (3, 'a'), (4, 'd'), (5, 'e');
INSERT INTO notes (id, author_id) VALUES (1, 1), (2, 2), (3, 2), (4, 4), (5, 5);
