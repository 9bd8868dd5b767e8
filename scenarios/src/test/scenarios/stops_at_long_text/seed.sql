INSERT INTO items (id, value) VALUES (1, 'four'), (2, 'f'), (3, NULL), (4, 'fiver'), (5, '');
