INSERT INTO users (id, name, age) VALUES (1, 'a', 2147483647), (2, '', -2147483648), (3, 'c', NULL), (4, 'd', 0), (5, 'it''s', 18);
