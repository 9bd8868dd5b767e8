INSERT INTO cells (whole, part, digits, count, raw) VALUES (1, '0.5', 1.5, 1, 'a'), (2, '1.5', 2.5, 2, 'b'), (NULL, NULL, 0.5, NULL, NULL), (-4, '-2.5', -4.5, 4, 'd'), (5, '0.25', 5.25, 5, 'e');
