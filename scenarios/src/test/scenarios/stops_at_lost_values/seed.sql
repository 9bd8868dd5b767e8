INSERT INTO users (id, email, name, age) VALUES (1, 'a', 'A', '7'), (2, 'b', 'B', 'seven'), (3, 'c', 'C', NULL), (4, 'd', 'D', '4'), (5, 'e', 'E', '5');
INSERT INTO notes (id, author_id, title) VALUES (1, 1, 'x'), (2, 2, 'y'), (3, 2, 'z'), (4, 4, 'u'), (5, 5, 'v');
