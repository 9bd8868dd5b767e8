INSERT INTO authors (id, name, born, email, gone) VALUES (1, 'Ada', 1815, 'ada@x', 'x'), (2, 'it''s', 7, 'b@x', NULL);
INSERT INTO books (id, title, author, pages) VALUES (1, 't', 1, 5), (2, 'u', 2, 9);
INSERT INTO tags (book, word, place) VALUES (1, 'w', 1), (2, 'w', 2);
INSERT INTO reviews (id, a, b, c, book, word, line) VALUES (1, 1, 2, NULL, 1, 'w', 4), (2, NULL, NULL, 1, 2, 'w', 5);
INSERT INTO nodes (id, parent) VALUES (1, NULL), (2, 1), (3, 2);
