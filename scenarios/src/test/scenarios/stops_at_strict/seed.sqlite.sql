INSERT INTO facts VALUES (1, 1), (2, 'two'), (3, 3), (4, NULL), (5, 5);
