INSERT INTO users (id, year, age) VALUES (1, 1990, '10'), (2, 1991, NULL), (3, 1992, '8'), (4, 1993, NULL), (5, 1994, '6');
