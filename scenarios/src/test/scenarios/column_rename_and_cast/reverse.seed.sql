INSERT INTO goods (id, score, price) VALUES (1, 7, 1.5), (2, NULL, 0.25), (3, -3, -2.5), (4, 4, 100.5), (5, 5, 2.75);
