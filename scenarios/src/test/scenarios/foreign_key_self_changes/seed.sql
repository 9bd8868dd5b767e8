INSERT INTO folders (id, parent_id, name, size) VALUES (1, NULL, 'root', 0), (2, 1, NULL, 1), (3, 2, '', 2147483647), (4, 4, 'itself', 3), (5, 3, 'it''s', 4);
