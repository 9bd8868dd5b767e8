INSERT INTO items (id, value) VALUES (1, 1.25), (2, -999.99), (3, NULL), (4, 1000), (5, 0.5);
