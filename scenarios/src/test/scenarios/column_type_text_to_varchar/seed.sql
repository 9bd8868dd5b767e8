INSERT INTO users (id, name) VALUES (1, 'Ada'), (2, 'it''s'), (3, ''), (4, '12345678'), (5, 'ünïcödé');
