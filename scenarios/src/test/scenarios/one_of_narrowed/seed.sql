INSERT INTO users (id, role) VALUES (1, 'admin'), (2, 'member'), (3, NULL), (4, 'admin'), (5, 'member');
