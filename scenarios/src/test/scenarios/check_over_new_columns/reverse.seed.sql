INSERT INTO boxes (id, width, height, depth) VALUES (1, 1, 1, NULL), (2, 2, 2, 99), (3, 3, 1, 0), (4, 4, 1, -1), (5, 5, 9, 1);
