INSERT INTO users (id, age) VALUES (1, '7'), (2, '-1'), (3, NULL), (4, '0'), (5, '2147483647');
