INSERT INTO notes (id, title) VALUES (1, 'a'), (2, 'b'), (7, 'c'), (8, NULL);
