INSERT INTO nodes VALUES (1, 1, NULL), (1, 2, 1), (1, 3, 2), (2, 1, NULL), (2, 2, 1);
INSERT INTO labels (tree, node) VALUES (1, 1), (1, 3), (2, 2), (NULL, 1), (2, NULL);
