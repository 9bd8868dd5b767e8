INSERT INTO users (id, email, name) VALUES (1, 'a', 'A'), (2, 'b', 'B'), (3, 'c', 'C'), (4, 'd', 'D'), (5, 'e', 'E');
INSERT INTO notes (id, author_id) VALUES (1, 1), (2, 2), (3, 99), (4, 4), (5, NULL);
