INSERT INTO users (id, name) VALUES (1, 'a'), (2, 'b'), (3, 'c'), (4, 'd'), (5, 'e');
INSERT INTO profiles (user_id, bio) VALUES (1, 'of a'), (2, NULL), (4, 'of d'), (5, ''), (3, 'of c');
