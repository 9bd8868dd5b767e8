INSERT INTO items (id, value) VALUES (1, 1), (2, -32768), (3, NULL), (4, 32768), (5, 32767);
