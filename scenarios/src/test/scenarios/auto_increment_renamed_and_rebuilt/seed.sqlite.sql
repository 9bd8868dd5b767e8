INSERT INTO users (id, name) VALUES (1, 'a'), (2, 'b'), (3, 'c'), (4, 'd'), (500, 'e');
DELETE FROM users WHERE id = 500;
INSERT INTO users (id, name) VALUES (5, NULL);
