INSERT INTO spans (first, third, fourth) VALUES (1, 2, 3), (2, 4, 6), (3, 6, 9), (4, 8, 12), (5, 10, 15);
INSERT INTO uses (span_second) VALUES (2), (4), (4), (10), (NULL);
