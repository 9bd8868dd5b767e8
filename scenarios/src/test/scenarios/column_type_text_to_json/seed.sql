INSERT INTO users (id, prefs) VALUES (1, '{}'), (2, '{"a": 1}'), (3, '[]'), (4, 'null'), (5, '"it''s"');
