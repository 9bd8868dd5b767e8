INSERT INTO notes (big, word) VALUES (1, 'a'), (2, 'it''s');
INSERT INTO notes (doc, words) VALUES ('[1]', '{"b"}');
