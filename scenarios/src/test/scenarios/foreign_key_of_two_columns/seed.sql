INSERT INTO users (id, realm, name) VALUES (1, 'r', 'a'), (2, 'r', 'b'), (3, 's', 'c'), (4, '', 'd'), (5, 'it''s', '');
INSERT INTO notes (id, realm, author) VALUES (1, 'r', 'a'), (2, 'r', 'b'), (3, 's', 'c'), (4, '', 'd'), (5, 'it''s', '');
