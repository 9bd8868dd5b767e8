INSERT INTO items (id, points, price) VALUES (1, '7', '1'), (2, NULL, '1.50'), (3, '-3', '0.25'), (4, '4', '100'), (5, '5', '2.0');
