INSERT INTO files (id, body, words, tags, pause, at) VALUES
  (1, '\x00ff', 'a fat cat'::tsvector, '{}', '1 day', '2024-01-02 03:04:05.678'),
  (2, '', NULL, '{a,"b c"}', NULL, NULL),
  (3, '\xff', '', '{NULL}', '-1 month 00:00:00.001', 'infinity'),
  (4, '\x27', 'it''s', '{"",''}', '0', '-infinity'),
  (5, '\x5c', 'ünï', '{“”}', '100 years', '0001-01-01');
