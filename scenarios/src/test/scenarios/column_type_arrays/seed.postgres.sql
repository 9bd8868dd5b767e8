INSERT INTO polls (id, votes, names) VALUES
  (1, '{1,2}', '{a,"b c"}'),
  (2, '{}', '{}'),
  (3, '{NULL,-2147483648}', '{NULL}'),
  (4, NULL, NULL),
  (5, '{{1},{2}}', '{{a},{b}}');
