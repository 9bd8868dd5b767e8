INSERT INTO users (id, email, name) VALUES (1, 'a', 'A'), (2, '', 'B'), (3, 'it''s', 'C'), (4, 'ünï', 'D'), (5, ' ', 'E');
INSERT INTO notes (id, author) VALUES (1, 'a'), (2, ''), (3, NULL), (4, 'it''s'), (5, 'a');
