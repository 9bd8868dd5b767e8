INSERT INTO users (id, name, kind, tone) VALUES (1, 'a', 'x', 'y'), (2, NULL, 'x', 'z'), (3, NULL, '', ''), (4, 'd', 'x', 'y'), (5, 'e', 'x', 'y');
