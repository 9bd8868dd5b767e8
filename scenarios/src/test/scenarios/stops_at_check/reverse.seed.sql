INSERT INTO users (id, email, name, age) VALUES (1, 'a', 'A', 18), (2, 'b', 'B', NULL), (3, 'c', 'C', 2147483647), (4, 'd', 'D', 19), (5, 'e', 'E', 99);
